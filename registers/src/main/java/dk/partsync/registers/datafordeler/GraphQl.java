package dk.partsync.registers.datafordeler;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.http.Answer;
import dk.partsync.registers.http.Question;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sends GraphQL documents, with a token or with a key and never with both (cpr-datafordeler.md
 * sections 3.2 and 4.2, cvr-datafordeler.md sections 3.2 and 6.1).
 */
final class GraphQl {

  private static final String JSON = "application/json";
  private static final int UNAUTHORISED = 401;
  private static final int KEY_ATTEMPTS = 3;

  private final Register register;
  private final BudgetedQuestions questions;
  private final AccessTokens tokens;

  GraphQl(Register register, BudgetedQuestions questions, AccessTokens tokens) {
    this.register = register;
    this.questions = questions;
    this.tokens = tokens;
  }

  /**
   * What the document's root field holds.
   *
   * @throws DatafordelerFailure when there is no usable answer
   */
  JsonNode ask(
      DatafordelerAccess access,
      RegisterCredential credential,
      Query query,
      Map<String, @Nullable Object> variables) {
    URI service = SafeAddress.check(access.service());
    String body = Json.write(Map.of("query", query.document(), "variables", variables));
    Answer answer =
        credential instanceof RegisterCredential.ApiKey key && register == Register.CVR
            ? withKey(access, SafeAddress.withKey(service, key.key()), body)
            : withToken(access, service, TokenKey.of(access, credential), body);
    return Verdict.data(register, answer).path(query.field());
  }

  /** A token that is refused is replaced once. */
  private Answer withToken(DatafordelerAccess access, URI service, TokenKey key, String body) {
    Token token = tokens.token(key, null);
    Answer answer = send(access, service, token.value(), body);
    return answer.status() == UNAUTHORISED
        ? send(access, service, tokens.token(key, token).value(), body)
        : answer;
  }

  /** A new key is refused at first, and a good one now and then (section 3.2). */
  private Answer withKey(DatafordelerAccess access, URI service, String body) {
    for (int made = 1; ; made++) {
      Answer answer = send(access, service, null, body);
      if (made == KEY_ATTEMPTS || !Verdict.knowsNoKey(answer)) {
        return answer;
      }
      questions.pauseAfter(made);
    }
  }

  private Answer send(
      DatafordelerAccess access, URI service, @Nullable String bearer, String body) {
    return questions.ask(
        new Question(service, bearer == null ? null : "Bearer " + bearer, JSON, body),
        access.limits());
  }
}
