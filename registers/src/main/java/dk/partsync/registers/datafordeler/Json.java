package dk.partsync.registers.datafordeler;

import dk.partsync.registers.http.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON of questions and answers; a member that is there twice makes an answer unreadable. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** A value as JSON. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** What the answer holds; missing when it cannot be read. The reason would repeat parts of it. */
  public static JsonNode read(Answer answer) {
    try {
      return MAPPER.readTree(answer.body());
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** A text without surrounding space, none when nothing is left or this is no text. */
  public static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    String text = value.isString() ? value.stringValue().strip() : "";
    return text.isEmpty() ? null : text;
  }
}
