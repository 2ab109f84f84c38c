package dk.partsync.query.projection;

import dk.partsync.api.MessageJson;
import java.io.OutputStream;
import java.util.Collection;
import org.springframework.data.convert.ConverterBuilder;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value of a message in its stored form, as one text. A view that only hands it on has no use for
 * its parts, and a document of a hundred fields costs the in-memory stand-in ten times the text.
 */
public final class MessageAsText {

  private static final JsonMapper JSON = mapper();
  private static final ObjectWriter LEAVES_OPEN =
      JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  private MessageAsText() {}

  public static String write(Object value) {
    return JSON.writeValueAsString(value);
  }

  /** Writes the text in UTF-8. */
  static void write(Object value, OutputStream out) {
    LEAVES_OPEN.writeValue(out, value);
  }

  public static <T> T read(String text, Class<T> type) {
    return JSON.readValue(text, type);
  }

  static <T> Collection<?> converters(Class<T> type) {
    return ConverterBuilder.reading(String.class, type, text -> read(text, type))
        .andWriting(MessageAsText::write)
        .getConverters();
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }
}
