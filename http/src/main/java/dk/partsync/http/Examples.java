package dk.partsync.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each operation its examples: {@code openapi/<operation>.json} for the answer and {@code
 * openapi/<operation>.request.json} for the body, where they exist.
 */
final class Examples implements OperationCustomizer {

  private static final String JSON = "application/json";
  private static final String FORM = "multipart/form-data";
  private static final JsonMapper MAPPER = HttpJson.mapper();

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    String name = method.getMethod().getName();
    if (operation.getRequestBody() != null) {
      set(operation.getRequestBody().getContent(), "openapi/" + name + ".request.json");
    }
    operation
        .getResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                set(response.getContent(), "openapi/" + name + ".json");
              }
            });
    return operation;
  }

  /** The value as the plain maps and lists that the document is written from. */
  static Object asTree(Object value) {
    return MAPPER.convertValue(value, Map.class);
  }

  private static void set(@Nullable Content content, String resource) {
    if (content != null) {
      Stream.of(JSON, FORM)
          .map(content::get)
          .filter(Objects::nonNull)
          .forEach(type -> read(resource).ifPresent(type::setExample));
    }
  }

  private static Optional<Object> read(String resource) {
    try (InputStream in = Examples.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(MAPPER.readValue(in, Map.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
