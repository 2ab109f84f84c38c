package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.Questions;
import dk.partsync.registers.http.RegisterCalls;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** CPR through Datafordeler's GraphQL services, of which there is one for each kind of customer. */
public final class DatafordelerCpr implements CprRegister, AutoCloseable {

  /** No limit is published; section 13 advises few. */
  private static final int PARALLEL_CALLS = 4;

  private static final int MAX_ANSWER = 16 << 20;

  private final RegisterCalls calls;
  private final CallBudget budget;
  private final Questions questions;
  private final PersonLookup lookup;
  private final PersonFinder finder;

  /**
   * A way to CPR.
   *
   * @param limits of one question, its repetitions included
   * @param credentials asked for each question
   */
  public DatafordelerCpr(DownloadLimits limits, CprCredentials credentials, Clock clock) {
    this(limits, credentials, clock, System::nanoTime, null);
  }

  DatafordelerCpr(
      DownloadLimits limits,
      CprCredentials credentials,
      Clock clock,
      LongSupplier nanoTime,
      @Nullable KeyStore trusted) {
    this.calls = new RegisterCalls(nanoTime);
    this.budget = new CallBudget(clock);
    this.questions = new Questions(limits, PARALLEL_CALLS, calls, null);
    TokenEndpoint endpoint = new TokenEndpoint(questions, limits, calls, clock, trusted);
    GraphQl service =
        new GraphQl(questions, new AccessTokens(endpoint, clock), budget, credentials);
    this.lookup = new PersonLookup(service);
    this.finder = new PersonFinder(service);
  }

  /** Fit for a service that ends a question by itself after a minute (section 4.9). */
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

  @Override
  public List<CprPerson> persons(
      CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
    if (numbers.size() > MAX_NUMBERS || numbers.stream().anyMatch(CprNumber::isReplacement)) {
      throw new IllegalArgumentException("CPR is asked for a few numbers of its own");
    }
    if (access.privateAccess() && eventsSince != null) {
      throw new IllegalArgumentException("private access has no events");
    }
    if (numbers.isEmpty()) {
      return List.of();
    }
    return access.privateAccess()
        ? lookup.privatePersons(access, numbers)
        : lookup.publicPersons(access, numbers, eventsSince);
  }

  @Override
  public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
    if (number.isReplacement()) {
      throw new IllegalArgumentException("CPR is asked for numbers of its own");
    }
    return access.privateAccess()
        ? lookup.privatePersons(access, List.of(number))
        : lookup.publicCandidates(access, number, withRelatives);
  }

  @Override
  public CprMatches search(
      CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    if (limit < 1 || limit > MAX_NUMBERS) {
      throw new IllegalArgumentException("a search lists 1 to 100 persons");
    }
    return finder.search(access, search, withRelatives, limit);
  }

  /** What has become of the calls so far, those for access tokens included. */
  public RegisterCalls calls() {
    return calls;
  }

  /** Calls beyond the organisation's own limits, made or refused. */
  public long callsBeyondBudget() {
    return budget.beyond();
  }

  @Override
  public void close() {
    questions.close();
  }
}
