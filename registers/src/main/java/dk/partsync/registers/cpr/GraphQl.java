package dk.partsync.registers.cpr;

import dk.partsync.registers.http.Answer;
import dk.partsync.registers.http.Question;
import dk.partsync.registers.http.Questions;
import dk.partsync.registers.http.SourceException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sends GraphQL documents with a token (sections 3.2 and 4.2). */
final class GraphQl {

  private static final String JSON = "application/json";
  private static final int UNAUTHORISED = 401;

  private final Questions questions;
  private final AccessTokens tokens;
  private final CallBudget budget;
  private final CprCredentials credentials;

  GraphQl(Questions questions, AccessTokens tokens, CallBudget budget, CprCredentials credentials) {
    this.questions = questions;
    this.tokens = tokens;
    this.budget = budget;
    this.credentials = credentials;
  }

  /**
   * What the document's root field holds. A token that is refused is replaced once.
   *
   * @throws CprFailure when there is no usable answer
   */
  JsonNode ask(CprAccess access, Query query, Map<String, @Nullable Object> variables) {
    TokenKey key = key(access);
    URI service = Addresses.check(access.service());
    String body = Json.write(Map.of("query", query.document(), "variables", variables));
    try {
      Token token = tokens.token(key, null);
      Answer answer = send(access, service, token, body);
      if (answer.status() == UNAUTHORISED) {
        answer = send(access, service, tokens.token(key, token), body);
      }
      return Verdict.data(answer).path(query.field());
    } catch (SourceException e) {
      throw CprFailures.of(e);
    }
  }

  private Answer send(CprAccess access, URI service, Token token, String body) {
    return questions.ask(
        new Question(service, token.value(), JSON, body), () -> budget.take(access));
  }

  private TokenKey key(CprAccess access) {
    CprCredential credential =
        credentials
            .current()
            .orElseThrow(() -> CprFailures.notAuthorised("No credential for CPR is set up."));
    return new TokenKey(Addresses.check(access.token()), access.clientId(), credential);
  }
}
