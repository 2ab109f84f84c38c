package dk.partsync.command.cpr;

import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.ProtectionTurn;
import dk.partsync.api.party.ReviewProtections;
import dk.partsync.command.CprInMemory;
import dk.partsync.command.CprPersons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the calendar does to protections is told, once each, whoever asks how often. */
class ProtectionReviewTest extends CprRunBed {

  private static final String FROM = "2026-10-01T22:00:00Z";
  private static final String UNTIL = "2026-12-01T22:59:59Z";

  @Test
  @DisplayName("N-08 a protection from a later day is told as it begins, lapses soon and ends")
  void eachTurnOfAKnownProtectionIsToldOnce() {
    protect(0, FROM, UNTIL);
    assertThat(facts(0, AddressProtectionDetected.class)).hasSize(1);
    assertThat(toldOn("2026-09-22")).isEmpty();
    assertThat(toldOn("2026-10-02")).containsExactly(ProtectionTurn.BEGAN);
    assertThat(toldOn("2026-11-01")).isEmpty();
    assertThat(toldOn("2026-11-02")).containsExactly(ProtectionTurn.LAPSES_WITHIN_30_DAYS);
    assertThat(toldOn("2026-11-20")).isEmpty();
    assertThat(toldOn("2026-11-25")).containsExactly(ProtectionTurn.LAPSES_WITHIN_7_DAYS);
    assertThat(toldOn("2026-12-02")).containsExactly(ProtectionTurn.ENDED);
    assertThat(toldOn("2027-12-02")).isEmpty();
    assertThat(facts(0, AddressProtectionTermReached.class))
        .allSatisfy(
            told -> {
              assertThat(told.from()).isEqualTo(instant(FROM));
              assertThat(told.until()).isEqualTo(instant(UNTIL));
            });
  }

  @Test
  void whatCameWhileTheProductWasStoppedIsToldAfterwardsAndNotTwice() {
    protect(0, FROM, UNTIL);
    installation.restart();
    assertThat(toldOn("2026-12-24")).containsExactly(ProtectionTurn.BEGAN, ProtectionTurn.ENDED);
    installation.restart();
    assertThat(toldOn("2026-12-25")).isEmpty();
  }

  @Test
  void whatTheDeliveryTellsItselfIsNotToldAgain() {
    protect(0, "2025-12-01T23:00:00Z", UNTIL);
    assertThat(toldOn("2026-09-22")).isEmpty();
    protect(1, "2025-08-01T23:00:00Z", "2026-08-01T23:00:00Z");
    assertThat(toldOn("2026-09-23")).isEmpty();
    protect(2, null, null);
    assertThat(toldOn("2026-09-24")).isEmpty();
  }

  @Test
  @DisplayName("N-08 a protection that is prolonged in time is not told to end")
  void aProlongedProtectionIsToldForItsNewTerm() {
    protect(0, FROM, UNTIL);
    assertThat(toldOn("2026-11-26"))
        .containsExactly(ProtectionTurn.BEGAN, ProtectionTurn.LAPSES_WITHIN_7_DAYS);
    protect(0, FROM, "2027-12-01T22:59:59Z");
    assertThat(toldOn("2026-12-02")).isEmpty();
    assertThat(toldOn("2027-11-10")).containsExactly(ProtectionTurn.LAPSES_WITHIN_30_DAYS);
    assertThat(toldOn("2027-12-02")).containsExactly(ProtectionTurn.ENDED);
  }

  @Test
  void aProtectionThatIsLiftedBeforeItsTermIsToldNoMore() {
    protect(0, FROM, UNTIL);
    deliver(0, List.of());
    assertThat(toldOn("2026-12-02")).isEmpty();
  }

  @Test
  void anotherChangeInBetweenForgetsNothing() {
    protect(0, FROM, UNTIL);
    installation.clock().toMorning(LocalDate.parse("2026-10-02"));
    deliver(
        0,
        List.of(
            CprPersons.hidden(Instant.parse(FROM), Instant.parse(UNTIL)),
            CprPersons.noMarketing()));
    assertThat(toldOn("2026-10-02")).containsExactly(ProtectionTurn.BEGAN);
  }

  @Test
  void everybodyIsToldAndMoreThanOneReviewHoldsChangesNothing() {
    for (int i = 0; i < 3; i++) {
      protect(i, FROM, UNTIL);
    }
    installation.clock().toMorning(LocalDate.parse("2026-10-02"));
    assertThat(installation.<Integer>send(new ReviewProtections())).isEqualTo(3);
    assertThat(installation.<Integer>send(new ReviewProtections())).isZero();
  }

  private void protect(int person, @Nullable String from, @Nullable String until) {
    deliver(person, List.of(CprPersons.hidden(instant(from), instant(until))));
  }

  /** Has a run bring the person with these protections. */
  private void deliver(int person, List<CprProtection> protections) {
    if (parties.isEmpty()) {
      subscribed(3);
    }
    cpr.put(
        number(person),
        CprInMemory.person(
                new CprNumbers(number(person), List.of()),
                "Prøvesen" + person,
                PersonStatus.RESIDENT)
            .withProtections(protections),
        now());
    completed(installation.run());
    assertThat(facts(person, CprNameChanged.class)).hasSize(1);
  }

  /** What a review tells of the first person on the morning of the day. */
  private List<ProtectionTurn> toldOn(String day) {
    installation.clock().toMorning(LocalDate.parse(day));
    int before = facts(0, AddressProtectionTermReached.class).size();
    int told = 0;
    int round;
    do {
      round = installation.<Integer>send(new ReviewProtections());
      told += round;
    } while (round > 0);
    List<AddressProtectionTermReached> facts = facts(0, AddressProtectionTermReached.class);
    assertThat(told).isEqualTo(facts.size() - before);
    return facts.subList(before, facts.size()).stream()
        .map(AddressProtectionTermReached::turn)
        .toList();
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
