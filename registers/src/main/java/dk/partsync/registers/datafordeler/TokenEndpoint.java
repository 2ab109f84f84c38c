package dk.partsync.registers.datafordeler;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.http.Answer;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.Question;
import dk.partsync.registers.http.Questions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gets tokens by OAuth client credentials (section 3.2): with the secret in the form, or with the
 * certificate in the TLS handshake.
 */
final class TokenEndpoint implements Function<TokenKey, Token> {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Duration USUAL_LIFE = Duration.ofHours(1);
  private static final Duration LONGEST_LIFE = Duration.ofDays(1);
  private static final Duration RESERVE = Duration.ofMinutes(1);

  private final Register register;
  private final BudgetedQuestions questions;
  private final DownloadLimits limits;
  private final Clock clock;
  private final @Nullable KeyStore trusted;

  /**
   * @param register named in failures
   * @param questions the way without certificate
   * @param trusted authorities beside which none is trusted, none for those of the JVM
   */
  TokenEndpoint(
      Register register,
      BudgetedQuestions questions,
      DownloadLimits limits,
      Clock clock,
      @Nullable KeyStore trusted) {
    this.register = register;
    this.questions = questions;
    this.limits = limits;
    this.clock = clock;
    this.trusted = trusted;
  }

  /**
   * A new token.
   *
   * @throws DatafordelerFailure when there is none to be had
   */
  @Override
  public Token apply(TokenKey key) {
    return token(ask(key));
  }

  private Answer ask(TokenKey key) {
    String form = "grant_type=client_credentials&client_id=" + encoded(key.clientId());
    if (key.credential() instanceof RegisterCredential.SharedSecret secret) {
      return questions.askBesides(
          question(key, form + "&client_secret=" + encoded(secret.secret())));
    }
    RegisterCredential.Certificate certificate = (RegisterCredential.Certificate) key.credential();
    try (Questions authenticated =
        new Questions(
            limits,
            1,
            questions.calls(),
            MutualTls.context(certificate, clock.instant(), trusted))) {
      return BudgetedQuestions.answered(() -> authenticated.ask(question(key, form), () -> {}));
    }
  }

  private static Question question(TokenKey key, String form) {
    return new Question(key.endpoint(), null, FORM, form);
  }

  private Token token(Answer answer) {
    int status = answer.status();
    if (status == 400 || status == 401 || status == 403) {
      throw Failures.notAuthorised(
          "Datafordeler refuses the credential of "
              + register
              + " (status "
              + status
              + "); check client id and secret or certificate, and whether they have expired.");
    }
    if (status != 200) {
      throw Failures.badRequest(
          "The address for access tokens answered with status " + status + "; check the address.");
    }
    JsonNode body = Json.read(answer);
    String value = Json.text(body, "access_token");
    if (value == null || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw Failures.malformed("The address for access tokens answered without a token.");
    }
    return new Token(value, clock.instant().plus(life(body)));
  }

  /** Somewhat less than the token lives, so that it does not die on its way. */
  private static Duration life(JsonNode body) {
    JsonNode seconds = body.path("expires_in");
    Duration life =
        seconds.isIntegralNumber() && seconds.canConvertToLong()
            ? Duration.ofSeconds(
                Math.max(0, Math.min(seconds.longValue(), LONGEST_LIFE.toSeconds())))
            : USUAL_LIFE;
    return life.compareTo(RESERVE.multipliedBy(2)) < 0 ? life.dividedBy(2) : life.minus(RESERVE);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
