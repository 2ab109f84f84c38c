package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.datafordeler.BudgetedQuestions;
import dk.partsync.registers.datafordeler.Datafordeler;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.RegisterCalls;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** CPR through Datafordeler's GraphQL services, of which there is one for each kind of customer. */
public final class DatafordelerCpr implements CprRegister, AutoCloseable {

  private final BudgetedQuestions questions;
  private final PersonLookup lookup;
  private final PersonFinder finder;

  /**
   * A way to CPR.
   *
   * @param limits of one question, its repetitions included
   * @param credentials asked for each question
   */
  public DatafordelerCpr(DownloadLimits limits, RegisterCredentials credentials, Clock clock) {
    this(limits, credentials, clock, System::nanoTime, null);
  }

  DatafordelerCpr(
      DownloadLimits limits,
      RegisterCredentials credentials,
      Clock clock,
      LongSupplier nanoTime,
      @Nullable KeyStore trusted) {
    this.questions = new BudgetedQuestions(Register.CPR, limits, clock, nanoTime);
    PersonPages service =
        new PersonPages(
            new Datafordeler(Register.CPR, questions, limits, credentials, clock, trusted));
    this.lookup = new PersonLookup(service);
    this.finder = new PersonFinder(service);
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
    return questions.calls();
  }

  /** Calls beyond the organisation's own limits, made or refused. */
  public long callsBeyondBudget() {
    return questions.callsBeyondBudget();
  }

  @Override
  public void close() {
    questions.close();
  }
}
