package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.datafordeler.SetClock;
import dk.partsync.registers.http.DownloadLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;

/** The client under test: impatient, with a clock that a test sets. */
final class Client implements AutoCloseable {

  static final String SECRET = "s3cret&=ø";
  static final CprNumber NUMBER = new CprNumber(Persons.CURRENT);
  static final PersonSearch SEARCH =
      new PersonSearch("Maja", null, "Testesen", "Prøvebakken", "7", "3", "th", "9000", null);

  static final DownloadLimits LIMITS = limits(Duration.ofMillis(400), 200_000);
  static final DownloadLimits LARGE_ANSWERS = limits(Duration.ofSeconds(5), 10_000_000);

  final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-20T10:00:00Z"));
  final AtomicReference<Optional<RegisterCredential>> credential;
  final DatafordelerCpr register;

  Client() {
    this(Optional.of(new RegisterCredential.SharedSecret("client-1", SECRET)));
  }

  Client(Optional<RegisterCredential> credential) {
    this.credential = new AtomicReference<>(credential);
    register = new DatafordelerCpr(LIMITS, any -> this.credential.get(), new SetClock(now));
  }

  private static DownloadLimits limits(Duration silence, long bytes) {
    return new DownloadLimits(
        Duration.ofSeconds(2),
        silence,
        Duration.ofSeconds(8),
        3,
        Duration.ofMillis(5),
        Duration.ofSeconds(1),
        bytes);
  }

  List<CprPerson> person(CprAccess access) {
    return register.persons(access, List.of(NUMBER), null);
  }

  CprFailure failure(CprAccess access) {
    return Assertions.catchThrowableOfType(CprFailure.class, () -> person(access));
  }

  @Override
  public void close() {
    register.close();
  }
}
