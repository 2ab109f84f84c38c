package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.datafordeler.BudgetedQuestions;
import dk.partsync.registers.datafordeler.Datafordeler;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.RegisterCalls;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * CVR by the service that the credential in use is for: a user's name and password open the
 * Elasticsearch distribution, every other kind Datafordeler's GraphQL service. The address is to be
 * that of the same service.
 */
public final class CvrClient implements CvrRegister, AutoCloseable {

  private final RegisterCredentials credentials;
  private final BudgetedQuestions questions;
  private final Together together = new Together();
  private final CvrRegister datafordeler;
  private final CvrRegister distribution;

  /**
   * A way to CVR.
   *
   * @param limits of one call, its repetitions included
   * @param credentials asked for each question
   */
  public CvrClient(DownloadLimits limits, RegisterCredentials credentials, Clock clock) {
    this(limits, credentials, clock, System::nanoTime, null);
  }

  /**
   * The same with a clock that measures pauses, and authorities beside which none is trusted.
   *
   * @param nanoTime a clock that never goes back
   * @param trusted none for those of the JVM
   */
  public CvrClient(
      DownloadLimits limits,
      RegisterCredentials credentials,
      Clock clock,
      LongSupplier nanoTime,
      @Nullable KeyStore trusted) {
    this.credentials = credentials;
    this.questions = new BudgetedQuestions(Register.CVR, limits, clock, nanoTime);
    Datafordeler platform =
        new Datafordeler(Register.CVR, questions, limits, credentials, clock, trusted);
    this.datafordeler = new DatafordelerCvr(new CvrPages(platform), together, clock);
    this.distribution = new DistributedCvr(new Documents(questions, credentials), together, clock);
  }

  private CvrRegister source() {
    return credentials
            .current(Register.CVR)
            .filter(RegisterCredential.UserPassword.class::isInstance)
            .isPresent()
        ? distribution
        : datafordeler;
  }

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    return source().companies(access, numbers);
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    return source().productionUnits(access, numbers);
  }

  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    return source().productionUnitsOf(access, company);
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    return source().units(access, ids);
  }

  @Override
  public CvrPosition position(CvrAccess access) {
    return source().position(access);
  }

  @Override
  public CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    return source().changesSince(access, position, limit);
  }

  @Override
  public void probe(CvrAccess access) {
    source().probe(access);
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
    together.close();
    questions.close();
  }
}
