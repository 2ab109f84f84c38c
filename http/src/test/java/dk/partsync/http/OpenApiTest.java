package dk.partsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest extends HttpTest {

  private JsonNode docs;

  @BeforeEach
  void readTheDocument() throws Exception {
    MvcTestResult answer = get("/api/docs");
    assertThat(answer).hasStatusOk();
    docs = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }

  @Test
  void describesEveryEndpointThatHasARule() {
    List<ApiAccess.Rule> rules =
        ApiAccess.rules().stream().filter(rule -> !rule.pattern().contains("/docs")).toList();

    assertThat(operations()).hasSameSizeAs(rules);
    assertThat(rules).allSatisfy(rule -> assertThat(operation(rule).isObject()).isTrue());
  }

  @Test
  void givesEachOperationAPurposeAndItsProblems() {
    assertThat(operations())
        .allSatisfy(
            operation -> {
              assertThat(operation.path("summary").asString("")).isNotBlank();
              assertThat(operation.path("description").asString("")).isNotBlank();
              for (String status : List.of("401", "403", "500", "503", "504")) {
                JsonNode problem =
                    operation
                        .path("responses")
                        .path(status)
                        .path("content")
                        .path("application/problem+json");
                assertThat(problem.path("schema").path("$ref").asString(""))
                    .isEqualTo("#/components/schemas/Problem");
                assertThat(problem.path("example").path("status").asString("")).isEqualTo(status);
              }
            });
  }

  @Test
  void givesEachOperationAnExample() {
    assertThat(operations())
        .allSatisfy(
            operation -> {
              JsonNode responses = operation.path("responses");
              if (!responses.has("204") || responses.has("200")) {
                assertThat(
                        Stream.of("200", "201", "202")
                            .flatMap(status -> examples(responses.path(status).path("content"))))
                    .as(operation.path("operationId").asString())
                    .isNotEmpty();
              }
              if (operation.has("requestBody")) {
                assertThat(examples(operation.path("requestBody").path("content"))).isNotEmpty();
              }
            });
  }

  @Test
  void listsTheReasonsOfACommand() {
    assertThat(
            docs.at("/paths/~1api~1registers~1sor~1settings/put/responses/422/description")
                .asString())
        .contains("INVALID_URL", "CONTACT_TYPE_FIXED");
    assertThat(docs.at("/paths/~1api~1registers~1sor~1settings/put/responses").has("428")).isTrue();
    assertThat(docs.at("/paths/~1api~1sync-runs/post/responses").has("409")).isTrue();
  }

  @Test
  void documentsHeadersAndHidesWhoCalls() {
    JsonNode start = docs.at("/paths/~1api~1sync-runs/post");

    assertThat(start.path("parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("Idempotency-Key", "X-Purpose");
    assertThat(docs.at("/components/schemas").has("Caller")).isFalse();
    assertThat(docs.at("/components/securitySchemes/basic/scheme").asString()).isEqualTo("basic");
  }

  @Test
  void saysWhatIsAcceptedAndWhatIsWritten() {
    assertThat(docs.at("/paths/~1api~1sync-runs~1{id}~1approve/post/responses").has("202"))
        .isTrue();
    assertThat(docs.at("/components/schemas/SorUnit/properties").propertyNames())
        .contains("name", "classification")
        .doesNotContain("cut", "partyName");
    assertThat(
            docs.at("/paths/~1api~1registers~1sor~1settings/put/parameters/0/example").asString())
        .isEqualTo("\"7\"");
  }

  private JsonNode operation(ApiAccess.Rule rule) {
    return docs.path("paths").path(rule.pattern()).path(rule.method().toLowerCase(Locale.ROOT));
  }

  private List<JsonNode> operations() {
    return docs.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
  }

  private static Stream<JsonNode> examples(JsonNode content) {
    return content.valueStream().filter(type -> type.has("example") || type.has("examples"));
  }
}
