package dk.partsync.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in JSON that are whole before they are sent, with their length: one packet, as a rule,
 * where chunks would be two. All of them are bounded: lists are paged.
 */
final class WholeJson extends JacksonJsonHttpMessageConverter {

  WholeJson(JsonMapper mapper) {
    super(mapper);
  }

  @Override
  protected void writeInternal(
      Object body,
      ResolvableType type,
      HttpOutputMessage answer,
      @Nullable Map<String, Object> hints)
      throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    super.writeInternal(body, type, new Buffered(answer.getHeaders(), json), hints);
    answer.getHeaders().setContentLength(json.size());
    json.writeTo(answer.getBody());
  }

  private record Buffered(HttpHeaders headers, OutputStream body) implements HttpOutputMessage {

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public OutputStream getBody() {
      return body;
    }
  }
}
