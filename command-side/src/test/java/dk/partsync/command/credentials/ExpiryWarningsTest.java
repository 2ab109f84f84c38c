package dk.partsync.command.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.CredentialExpired;
import dk.partsync.api.credentials.CredentialExpiryWarned;
import dk.partsync.api.credentials.ExpirySteps;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.command.sync.RunTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Time travel over the end of a credential. */
class ExpiryWarningsTest {

  private static final Register CPR = Register.CPR;

  /** In use, with so many days left. */
  private static CredentialDesk deskWith(int days) {
    CredentialDesk desk = new CredentialDesk();
    Instant validTo = desk.clock.instant().plus(Duration.ofDays(days)).plus(Duration.ofHours(3));
    desk.send(desk.secret(CPR, "one", "s1", validTo));
    desk.send(new TestCredential(CPR, "one"));
    desk.send(new ActivateCredential(CPR, "one"));
    return desk;
  }

  private static List<Integer> steps(CredentialDesk desk) {
    List<Integer> steps = new ArrayList<>();
    for (Object fact : desk.facts()) {
      if (fact instanceof CredentialExpiryWarned warned) {
        steps.add(warned.step());
      } else if (fact instanceof CredentialExpired) {
        steps.add(Expiry.OVER);
      }
    }
    return steps;
  }

  private static void goOn(CredentialDesk desk, Duration time) {
    desk.clock.forward(time);
    desk.review();
  }

  @Test
  @DisplayName("N-18 it is warned at 90, 60, 30, 14, 7 and 1 days, once each, and told of the end")
  void everyStepOnce() {
    try (CredentialDesk desk = deskWith(100)) {
      for (int hour = 0; hour < 101 * 24; hour += 6) {
        goOn(desk, Duration.ofHours(6));
        desk.review();
      }
      assertThat(steps(desk)).containsExactly(90, 60, 30, 14, 7, 1, Expiry.OVER);
    }
  }

  @Test
  @DisplayName(
      "N-18 a certificate with 13 days left is warned of once, at the step that it is past")
  void thirteenDaysLeft() {
    try (CredentialDesk desk = deskWith(13)) {
      desk.review();
      goOn(desk, Duration.ofHours(1));
      assertThat(steps(desk)).containsExactly(14);
    }
  }

  @Test
  @DisplayName("N-18 after a standstill only the step that counts now is told")
  void afterAStandstill() {
    try (CredentialDesk desk = deskWith(100)) {
      goOn(desk, Duration.ofDays(80));
      goOn(desk, Duration.ofDays(5));
      goOn(desk, Duration.ofDays(1));
      assertThat(steps(desk)).containsExactly(30, 14);
    }
  }

  @Test
  @DisplayName("N-18 several processes warn once")
  void severalProcessesWarnOnce() {
    try (CredentialDesk desk = deskWith(20);
        CredentialDesk other = new CredentialDesk(desk.engine())) {
      goOn(desk, Duration.ZERO);
      other.review();
      assertThat(steps(desk)).containsExactly(30);
    }
  }

  @Test
  void oneThatIsNotKnownToEndIsNotWarnedOf() {
    try (CredentialDesk desk = new CredentialDesk()) {
      desk.proven("one", "s1");
      goOn(desk, Duration.ofDays(10_000));
      assertThat(steps(desk)).isEmpty();
    }
  }

  @Property(tries = 60)
  void howeverTheTicksComeNoStepIsToldTwiceAndNoneTooEarly(
      @ForAll @IntRange(min = 1, max = 120) int days,
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 400) Integer> hours) {
    try (CredentialDesk desk = deskWith(days)) {
      Instant validTo = desk.held().inUse().facts().validTo();
      for (int passed : hours) {
        goOn(desk, Duration.ofHours(passed));
        Instant now = desk.clock.instant();
        List<Integer> told = steps(desk);
        assertThat(told).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        int expected =
            now.isBefore(validTo)
                ? ExpirySteps.reached(ExpirySteps.daysLeft(validTo, now)).orElse(-1)
                : Expiry.OVER;
        assertThat(told.isEmpty() ? -1 : told.get(told.size() - 1)).isEqualTo(expected);
      }
    }
  }

  @Test
  @DisplayName(
      "N-18 an expired credential refuses runs of its register with that reason, no others")
  void anExpiredCredentialRefusesRuns() throws Exception {
    try (CredentialDesk desk = deskWith(1)) {
      RunTerms.Source cpr = terms(desk, CPR, true);
      assertThat(cpr.current().enabled()).isTrue();
      desk.clock.forward(Duration.ofDays(2));
      assertThatExceptionOfType(CommandRejected.class)
          .isThrownBy(cpr::current)
          .withMessageContaining("expired on 2026-09-22")
          .satisfies(
              refused -> assertThat(refused.code()).isEqualTo(RejectionCode.CREDENTIAL_EXPIRED));
      assertThat(terms(desk, Register.CVR, true).current().enabled()).isTrue();
      assertThat(terms(desk, CPR, false).current().enabled()).isFalse();
    }
  }

  private static RunTerms.Source terms(CredentialDesk desk, Register register, boolean enabled) {
    RunTerms terms =
        new RunTerms(enabled, false, false, null, "https://a", "https://a", null, 0, 0);
    return new UnexpiredTerms(register, () -> terms, desk.current(), desk.clock);
  }
}
