package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static dk.partsync.app.acceptance.CprInstallation.numberBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.subscription.SubscriptionPeriod;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons on cases are kept up to date without anybody clicking. */
class CprRunsAcceptanceTest {

  private static final int GRACE_DAYS = 90;

  @TempDir static Path directory;
  private static CprInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = CprInstallation.switchedOn(directory);
    installation.change(settings -> settings.put("changeLimitPercent", 100));
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("A2-03 A2-04 A2-40 A2-41 N-08 N-32 the next run brings what happened, and tells it")
  void theNextRunBringsWhatHappened() {
    SimulatedPerson mover = installation.special("adult");
    SimulatedPerson dying = installation.special("divorced");
    SimulatedPerson hiding = installation.special("moved");
    String moved = installation.onCase("2026-201", mover);
    String died = installation.onCase("2026-201", dying);
    String hidden = installation.onCase("2026-201", hiding);
    installation.run();
    PartyView before = installation.view(moved);
    assertThat(before.addressLine()).contains(mover.roadName());
    assertThat(before.cpr().trigger()).isEqualTo(CprTrigger.SYNC);
    installation.awaitSubscription(moved, SubscriptionState.CONFIRMED);
    final Instant known = Instant.now();
    final long seen = installation.feed().end();
    SimulatedPerson there = installation.people().change(mover.number()).move();
    installation.people().change(dying.number()).die();
    installation.people().change(hiding.number()).protect();

    installation.run();

    PartyView after = installation.view(moved);
    assertThat(after.addressLine()).contains(there.roadName()).isNotEqualTo(before.addressLine());
    PartyView then =
        installation.caseworker().get(PARTIES + "/" + moved + "?asOf=" + known).as(PartyView.class);
    assertThat(then.addressLine()).isEqualTo(before.addressLine());
    assertThat(installation.view(died).cpr().status().status()).isEqualTo(PersonStatus.DEAD);
    assertThat(installation.view(hidden).protection().state()).isEqualTo(ProtectionState.PROTECTED);
    assertThat(installation.caseworker().get(PARTIES + "/" + hidden).body())
        .doesNotContain(hiding.givenNames(), hiding.roadName());
    assertTold(seen, ChangeKind.MOVED, moved, "2026-201");
    assertTold(seen, ChangeKind.DIED, died, "2026-201");
    assertTold(seen, ChangeKind.PROTECTION_DETECTED, hidden, "2026-201");
  }

  @Test
  @DisplayName("A2-42 A2-44 N-25 without number or without case nobody is subscribed")
  void withoutNumberOrCaseNobodyIsSubscribed() {
    String withoutCase = installation.register(installation.special("separated").number());
    String withoutNumber =
        installation
            .caseworker()
            .post(PARTIES, "{\"name\":{\"givenNames\":\"Uden\",\"surname\":\"Nummer\"}}")
            .json()
            .get("id")
            .asString();
    installation.openCase("2026-202");
    installation.addToCase("2026-202", withoutNumber);
    String withBoth = installation.onCase("2026-202", installation.special("separated-spouse"));

    assertThat(installation.subscription(withBoth, "").state())
        .isNotEqualTo(SubscriptionState.NONE);
    assertThat(installation.subscription(withoutCase, "").all()).isEmpty();
    assertThat(installation.subscription(withoutNumber, "").all()).isEmpty();
  }

  @Test
  @DisplayName("A2-43 A2-46 N-04 N-29 the ledger tells why, since when and until when")
  void theLedgerTellsWhyAndUntilWhen() {
    String id = installation.onCase("2026-203", installation.special("widow"));
    installation.run();
    SubscriptionView confirmed = installation.awaitSubscription(id, SubscriptionState.CONFIRMED);
    LocalDate today = LocalDate.now(RegisterClock.DENMARK);

    installation.closeCase("2026-203", "{}");

    assertThat(confirmed.current().grounds().get(0).ground().caseIds()).contains("2026-203");
    assertThat(confirmed.current().confirmedAt()).isNotNull();
    SubscriptionPeriod ending =
        await()
            .until(
                () -> installation.subscription(id, "").current(),
                period -> period != null && period.endsAfter() != null);
    assertThat(ending.endsAfter()).isEqualTo(today.plusDays(GRACE_DAYS));
    assertThat(installation.subscription(id, "?on=" + today.minusDays(1)).state())
        .isEqualTo(SubscriptionState.NONE);
    assertThat(installation.subscription(id, "?on=" + today).state())
        .isEqualTo(SubscriptionState.CONFIRMED);
  }

  @Test
  @DisplayName("N-26 who is paused is left alone, the report says by whom and until when")
  void whoIsPausedIsLeftAlone() {
    SimulatedPerson person = installation.special("care-of");
    String id = installation.onCase("2026-205", person);
    installation.run();
    final String before = installation.view(id).addressLine();
    LocalDate until = LocalDate.now(RegisterClock.DENMARK).plusDays(5);
    String pause = PARTIES + "/" + id + "/cpr-pause";
    Answer unknown = installation.caseworker().post(pause, "{\"until\":\"" + until + "\"}");
    Answer paused =
        installation
            .caseworker()
            .post(pause, "{\"reason\":\"Forkert i CPR\",\"until\":\"" + until + "\"}");
    installation.people().change(person.number()).move();

    SyncRunView run = installation.runs().run("{\"register\":\"CPR\"}");

    assertThat(unknown.status()).isEqualTo(400);
    assertThat(paused.as(PartyView.class).cpr().pausedUntil()).isEqualTo(until);
    assertThat(installation.view(id).addressLine()).isEqualTo(before);
    assertThat(run.warnings())
        .anyMatch(
            text ->
                text.contains(id)
                    && text.contains("caseworker")
                    && text.contains(until.toString()));
    installation.caseworker().delete(pause);
    installation.run();
    assertThat(installation.view(id).addressLine()).isNotEqualTo(before);
  }

  @Test
  @DisplayName("A2-47 who is subscribed is brought in step without anybody fetching")
  void whoIsSubscribedNeedsNoFetchByHand() {
    SimulatedPerson person = installation.special("supplementary-address");
    String id = installation.onCase("2026-206", person);

    installation.run();
    installation.people().change(person.number()).rename("Lone", "Nytnavnsen");
    installation.run();

    PartyView view = installation.view(id);
    assertThat(view.name()).contains("Nytnavnsen");
    assertThat(view.cpr().trigger()).isEqualTo(CprTrigger.SYNC);
    assertThat(view.cpr().fetchQueued()).isFalse();
    assertThat(installation.accesses()).noneMatch(access -> id.equals(access.partyId()));
  }

  @Test
  @DisplayName("the first data of a person are told as such, and not as a move to where it lives")
  void theFirstDataAreNoMove() {
    final long seen = installation.feed().end();
    String id = installation.onCase("2026-207", installation.special("returned"));

    installation.run();

    assertThat(installation.feed().told(seen, ChangeKind.REGISTER_DATA_RECEIVED, id)).hasSize(1);
    assertThat(installation.feed().told(seen, ChangeKind.MOVED, id)).isEmpty();
    assertThat(installation.feed().told(seen, ChangeKind.NAME_CHANGED, id)).isEmpty();
  }

  @Test
  @DisplayName("N-24 who gets another number is one party, found by both")
  void whoGetsAnotherNumberIsOneParty() {
    SimulatedPerson person = installation.special("contact-address");
    String id = installation.onCase("2026-204", person);
    installation.run();
    final long seen = installation.feed().end();
    String number = installation.people().change(person.number()).changeNumber().number();

    installation.run();

    for (String one : List.of(person.number(), number)) {
      assertThat(installation.awaitFound(numberBody(one)))
          .extracting(PartySummary::id)
          .containsExactly(id);
      Answer again = installation.caseworker().post(PARTIES, numberBody(one));
      assertThat(again.status()).isEqualTo(409);
      assertThat(again.code()).isEqualTo("NUMBER_TAKEN");
    }
    assertThat(installation.view(id).cpr().cprNumber().replace("-", "")).isEqualTo(number);
    assertTold(seen, ChangeKind.NUMBER_CHANGED, id, "2026-204");
  }

  private static void assertTold(long seen, ChangeKind kind, String partyId, String caseId) {
    assertThat(installation.feed().told(seen, kind, partyId))
        .singleElement()
        .satisfies(change -> assertThat(change.caseIds()).containsExactly(caseId));
  }
}
