package dk.partsync.registers.cpr;

import dk.partsync.registers.http.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON of questions and answers; a member that is there twice makes an answer unreadable. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** What the answer holds; missing when it cannot be read. The reason would repeat parts of it. */
  static JsonNode read(Answer answer) {
    try {
      return MAPPER.readTree(answer.body());
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }
}
