package dk.partsync.command.cpr;

import static dk.partsync.command.CprInstallation.MONDAY;
import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cases.CloseCase;
import dk.partsync.api.cases.ReopenCase;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.command.CprInMemory;
import dk.partsync.command.CprInstallation;
import dk.partsync.command.Run;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CprRunsTest extends CprRunBed {

  @Test
  @DisplayName("A2-03 N-29 the first run brings everybody's data and confirms the subscriptions")
  void theFirstRunBringsEverybodysData() throws IOException {
    subscribed(3);
    Run run = completed(installation.run());
    assertThat(run.started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(run.started().url()).isEqualTo("https://public.example.invalid/");
    assertThat(run.counts().created()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(facts(i, CprDataFetched.class)).hasSize(1);
      assertThat(isConfirmed(i)).isTrue();
    }
    assertThat(cpr.questions()).hasSize(1).allMatch(question -> question.since() == null);
    assertThat(files()).isEmpty();
  }

  @Test
  @DisplayName("B8 a run gives way to those who are answered while it applies")
  void aRunGivesWay() {
    subscribed(1);
    installation.others().begin();
    completed(installation.run());
    assertThat(installation.others().wentFirst()).isTrue();
  }

  @Test
  void questionsAreOfAHundredNumbers() {
    subscribed(205);
    completed(installation.run());
    assertThat(cpr.questions())
        .extracting(question -> question.numbers().size())
        .containsExactly(100, 100, 5);
  }

  @Test
  @DisplayName("A2-40 A2-41 a change is on the party the next morning, and nothing else is touched")
  void aDailyRunAsksForWhatHasChanged() {
    subscribed(2);
    Run first = completed(installation.run());
    cpr.questions();
    cpr.put(number(0), "Prøvesen-Nyt", PersonStatus.RESIDENT, now());
    nextMorning();
    Run second = completed(installation.run(SyncMode.DAILY));
    assertThat(second.started().mode()).isEqualTo(SyncMode.DAILY);
    assertThat(cpr.questions())
        .singleElement()
        .satisfies(
            asked ->
                assertThat(asked.since())
                    .isEqualTo(first.source().lastModified().minus(Duration.ofDays(2))));
    assertThat(facts(0, CprNameChanged.class)).hasSize(2);
    assertThat(facts(1, CprNameChanged.class)).hasSize(1);
    assertThat(second.counts().changed()).isEqualTo(1);
  }

  @Test
  void whoIsNewIsAskedForWhateverHasHappened() {
    subscribed(1);
    completed(installation.run());
    cpr.questions();
    cpr.put(number(50), "Prøvesen-Ny", PersonStatus.RESIDENT, Instant.EPOCH);
    parties.add(installation.register(number(50)));
    installation.openCase("2026-115", parties.get(1));
    nextMorning();
    completed(installation.run(SyncMode.DAILY));
    assertThat(facts(1, CprDataFetched.class)).hasSize(1);
    assertThat(isConfirmed(1)).isTrue();
  }

  @Test
  @DisplayName("the first run of every day asks for everybody, later ones for what changed")
  void theFirstRunOfADayAsksForEverybody() {
    subscribed(1);
    completed(installation.run());
    installation.clock().forward(Duration.ofHours(6));
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.DAILY);
    installation.clock().toMorning(MONDAY.plusDays(1));
    installation.clock().forward(Duration.ofMinutes(-5));
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.DAILY);
    installation.clock().toMorning(MONDAY.plusDays(1));
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.DAILY);
    assertThat(completed(installation.run(SyncMode.FULL)).started().mode())
        .isEqualTo(SyncMode.FULL);
  }

  @Test
  void whoeverAsksForADailyRunByHandGetsOneAlsoAsTheFirstOfTheDay() {
    subscribed(1);
    assertThat(completed(installation.run(SyncMode.DAILY)).started().mode())
        .isEqualTo(SyncMode.FULL);
    installation.clock().toMorning(MONDAY.plusDays(8));
    assertThat(completed(installation.run(SyncMode.DAILY)).started().mode())
        .isEqualTo(SyncMode.DAILY);
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.FULL);
  }

  @Test
  @DisplayName("N-09 a relative's protection comes the next morning, though it is no event in CPR")
  void aRelativesProtectionComesTheNextMorning() {
    subscribed(1);
    cpr.put(number(0), withChild(List.of()), Instant.EPOCH);
    completed(installation.run());
    CprProtection hidden =
        new CprProtection(ProtectionKind.NAME_AND_ADDRESS, "navne_adresse", now(), null);
    cpr.put(number(0), withChild(List.of(hidden)), Instant.EPOCH);
    nextMorning();
    completed(installation.run(SyncMode.DAILY));
    assertThat(childsProtections()).isEmpty();
    completed(installation.run());
    assertThat(childsProtections()).containsExactly(hidden);
  }

  private static CprPerson withChild(List<CprProtection> protections) {
    CprRelative child =
        new CprRelative(
            RelationKind.CHILD,
            "id-of-child",
            number(70),
            "Bo Prøvesen",
            null,
            null,
            null,
            null,
            protections,
            List.of());
    CprPerson alone =
        CprInMemory.person(
            new CprNumbers(number(0), List.of()), "Prøvesen0", PersonStatus.RESIDENT);
    return new CprPerson(
        alone.personId(),
        alone.numbers(),
        alone.name(),
        alone.addresses(),
        alone.status(),
        alone.personalData(),
        List.of(child),
        alone.protections());
  }

  private List<CprProtection> childsProtections() {
    List<CprRelativesChanged> facts = facts(0, CprRelativesChanged.class);
    return facts.get(facts.size() - 1).relatives().get(0).protections();
  }

  @Test
  @DisplayName("N-26 who is paused is left alone, the report says by whom, and nothing is missed")
  void aPausedPersonIsLeftAlone() {
    subscribed(2);
    completed(installation.run());
    cpr.questions();
    installation.send(new PauseCprUpdates(parties.get(0), "wrong in CPR", MONDAY.plusDays(3)));
    cpr.put(number(0), "Prøvesen-Pause", PersonStatus.RESIDENT, now());
    nextMorning();
    Run paused = completed(installation.run(SyncMode.DAILY));
    assertThat(facts(0, CprNameChanged.class)).hasSize(1);
    assertThat(paused.plan().warnings())
        .anyMatch(
            text -> text.contains(parties.get(0)) && text.contains(MONDAY.plusDays(3).toString()));
    installation.clock().toMorning(MONDAY.plusDays(4));
    completed(installation.run(SyncMode.DAILY));
    assertThat(facts(0, CprNameChanged.class)).hasSize(2);
  }

  @Test
  @DisplayName("N-29 who is subscribed again and unchanged in CPR is confirmed by the run")
  void anUnchangedPersonIsConfirmedToo() {
    subscribed(1);
    completed(installation.run());
    installation.send(new CloseCase(CASE, MONDAY));
    installation.clock().toMorning(MONDAY.plusDays(91));
    installation.review();
    assertThat(installation.ledger(parties.get(0)))
        .contains(new SubscriptionCancelled(parties.get(0), EndReason.CASES_CLOSED));
    installation.send(new ReopenCase(CASE));
    installation.review();
    Run run = completed(installation.run());
    assertThat(run.changes()).extracting(PlannedChange::action).containsExactly(SyncAction.CONFIRM);
    assertThat(run.counts().unchanged()).isEqualTo(1);
    assertThat(installation.ledger(parties.get(0)))
        .filteredOn(SubscriptionConfirmed.class::isInstance)
        .hasSize(2);
    assertThat(completed(installation.run()).changes()).isEmpty();
  }

  @Test
  @DisplayName("A1-17 in private access every run asks for everybody, one number at a time")
  void inPrivateAccessEveryRunAsksForEverybody() {
    installation.change(
        CprInstallation.settings(
            true, true, SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES, 90, 0));
    subscribed(3);
    for (int day = 0; day < 2; day++) {
      Run run = completed(installation.run());
      assertThat(run.started().mode()).isEqualTo(SyncMode.FULL);
      assertThat(run.started().url()).isEqualTo("https://private.example.invalid/");
      assertThat(cpr.questions())
          .hasSize(3)
          .allMatch(asked -> asked.privateAccess() && asked.numbers().size() == 1)
          .allMatch(asked -> asked.since() == null);
      nextMorning();
    }
  }

  @Test
  @DisplayName("N-24 who has a new number in CPR is found by the old one and asked for by the new")
  void aChangedNumberIsFollowed() {
    subscribed(1);
    completed(installation.run());
    String next = number(90);
    cpr.put(
        number(0),
        CprInMemory.person(
            new CprNumbers(next, List.of(number(0))), "Prøvesen0", PersonStatus.RESIDENT),
        now());
    nextMorning();
    completed(installation.run());
    assertThat(facts(0, CprNumbersChanged.class).get(0).numbers().former())
        .containsExactly(number(0));
    cpr.questions();
    nextMorning();
    completed(installation.run());
    assertThat(cpr.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.numbers().get(0).value()).isEqualTo(next));
  }

  @Test
  @DisplayName("N-32 a death comes with the run and ends the subscription after it")
  void aDeathEndsTheSubscription() {
    subscribed(1);
    completed(installation.run());
    cpr.put(number(0), "Prøvesen0", PersonStatus.DEAD, now());
    nextMorning();
    completed(installation.run());
    installation.review();
    assertThat(installation.ledger(parties.get(0)))
        .endsWith(new SubscriptionCancelled(parties.get(0), EndReason.REGISTER_STATUS));
    cpr.questions();
    completed(installation.run());
    assertThat(cpr.questions()).isEmpty();
  }
}
