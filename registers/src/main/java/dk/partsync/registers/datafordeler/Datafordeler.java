package dk.partsync.registers.datafordeler;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.http.DownloadLimits;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The way to a register through Datafordeler. Blocks until there is an answer, retries included;
 * safe for several threads. Does not close what it asks through.
 */
public final class Datafordeler {

  private static final int MAX_ANSWER = 16 << 20;

  private final Register register;
  private final RegisterCredentials credentials;
  private final AccessTokens tokens;
  private final GraphQl service;

  /**
   * A way to a register.
   *
   * @param register whose credential is used
   * @param questions through which it is asked
   * @param limits of a call with a certificate, its repetitions included
   * @param credentials asked for each question
   * @param trusted authorities beside which none is trusted, none for those of the JVM
   */
  public Datafordeler(
      Register register,
      BudgetedQuestions questions,
      DownloadLimits limits,
      RegisterCredentials credentials,
      Clock clock,
      @Nullable KeyStore trusted) {
    this.register = register;
    this.credentials = credentials;
    this.tokens =
        new AccessTokens(new TokenEndpoint(register, questions, limits, clock, trusted), clock);
    this.service = new GraphQl(register, questions, tokens);
  }

  /** Fit for a service that ends a question by itself after a minute. */
  public static DownloadLimits limits() {
    return new DownloadLimits(
        Duration.ofSeconds(5),
        Duration.ofSeconds(65),
        Duration.ofSeconds(150),
        4,
        Duration.ofMillis(500),
        Duration.ofSeconds(20),
        MAX_ANSWER);
  }

  /**
   * What the document's root field holds.
   *
   * @throws DatafordelerFailure when there is no usable answer
   */
  public JsonNode ask(
      DatafordelerAccess access, Query query, Map<String, @Nullable Object> variables) {
    return service.ask(access, credential(), query, variables);
  }

  /**
   * The page that a paged document asks for.
   *
   * @throws DatafordelerFailure when there is no usable answer
   */
  public Connection page(
      DatafordelerAccess access, Query query, Map<String, @Nullable Object> variables) {
    return Connection.of(ask(access, query, variables));
  }

  /**
   * Has an access token, a new one when none is in use, to see whether the credential works.
   *
   * @throws DatafordelerFailure when there is none to be had
   */
  public void authenticate(DatafordelerAccess access) {
    tokens.token(TokenKey.of(access, credential()), null);
  }

  private RegisterCredential credential() {
    return credentials
        .current(register)
        .orElseThrow(() -> Failures.notAuthorised("No credential for " + register + " is set up."));
  }
}
