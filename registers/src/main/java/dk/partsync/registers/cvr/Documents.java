package dk.partsync.registers.cvr;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredential.UserPassword;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.datafordeler.BudgetedQuestions;
import dk.partsync.registers.datafordeler.DatafordelerFailure;
import dk.partsync.registers.datafordeler.Json;
import dk.partsync.registers.http.Answer;
import dk.partsync.registers.http.Question;
import dk.partsync.registers.http.RegisterUrls;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Searches the Elasticsearch distribution, as a user (sections 8.1 and 8.2). */
final class Documents {

  private static final String JSON = "application/json";
  private static final String SCROLL_TIME = "1m";

  private final BudgetedQuestions questions;
  private final RegisterCredentials credentials;

  Documents(BudgetedQuestions questions, RegisterCredentials credentials) {
    this.questions = questions;
    this.credentials = credentials;
  }

  /**
   * What one search finds.
   *
   * @throws CvrFailure when there is no usable answer
   */
  List<Row> search(CvrAccess access, DocumentType type, Map<String, Object> search) {
    return post(access, type, below(access, type.path()), search).documents();
  }

  /**
   * The first of what a long search finds.
   *
   * @throws CvrFailure when there is no usable answer
   */
  Hits scroll(CvrAccess access, DocumentType type, Map<String, Object> search) {
    return post(access, type, below(access, type.path() + "?scroll=" + SCROLL_TIME), search);
  }

  /**
   * More of what a long search finds; nothing is the end.
   *
   * @throws CvrFailure when there is no usable answer
   */
  Hits next(CvrAccess access, DocumentType type, Hits last) {
    if (last.scrollId() == null) {
      throw CvrFailures.malformed("CVR answered without the way to further documents.");
    }
    return post(
        access,
        type,
        access.service().resolve("/_search/scroll").toString(),
        Map.of("scroll", SCROLL_TIME, "scroll_id", last.scrollId()));
  }

  private static String below(CvrAccess access, String path) {
    String base = access.service().toString();
    return base + (base.endsWith("/") ? "" : "/") + path;
  }

  private Hits post(
      CvrAccess access, DocumentType type, String address, Map<String, Object> search) {
    Question question = new Question(checked(address), authorization(), JSON, Json.write(search));
    try {
      return hits(type, questions.ask(question, CvrPages.limits(access)));
    } catch (DatafordelerFailure e) {
      throw CvrFailures.of(e);
    }
  }

  private static URI checked(String address) {
    try {
      return RegisterUrls.check(address);
    } catch (IllegalArgumentException e) {
      throw badRequest(String.valueOf(e.getMessage()));
    }
  }

  private String authorization() {
    RegisterCredential credential = credentials.current(Register.CVR).orElse(null);
    if (!(credential instanceof UserPassword user)) {
      throw new CvrFailure(
          CvrFailure.Kind.NOT_AUTHORISED,
          "The distribution of CVR needs a user's name and password.");
    }
    String both = user.user() + ":" + user.password();
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static Hits hits(DocumentType type, Answer answer) {
    int status = answer.status();
    if (status == 401 || status == 403) {
      throw new CvrFailure(
          CvrFailure.Kind.NOT_AUTHORISED,
          "The distribution of CVR refuses the user (status " + status + ").");
    }
    if (status != 200) {
      throw badRequest("The distribution of CVR refuses the search (status " + status + ").");
    }
    JsonNode body = Json.read(answer);
    if (body.path("timed_out").asBoolean(false)
        || body.path("_shards").path("failed").asInt(0) > 0) {
      throw new CvrFailure(
          CvrFailure.Kind.REGISTER_DOWN, "The distribution of CVR searched only a part.");
    }
    JsonNode hits = body.path("hits").path("hits");
    List<JsonNode> sources =
        hits.values().stream().map(hit -> hit.path("_source").path(type.root())).toList();
    if (!hits.isArray() || sources.stream().anyMatch(source -> !source.isObject())) {
      throw CvrFailures.malformed("CVR answered with something that cannot be read.");
    }
    return new Hits(sources.stream().map(Row::new).toList(), Json.text(body, "_scroll_id"));
  }

  private static CvrFailure badRequest(String text) {
    return new CvrFailure(CvrFailure.Kind.BAD_REQUEST, text);
  }

  /**
   * What a search found.
   *
   * @param scrollId by which the rest is had, where it was asked for so
   */
  record Hits(List<Row> documents, @Nullable String scrollId) {}
}
