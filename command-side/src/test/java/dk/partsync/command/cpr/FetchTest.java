package dk.partsync.command.cpr;

import static dk.partsync.command.CprPersons.NUMBER;
import static dk.partsync.command.CprPersons.OLD_NUMBER;
import static dk.partsync.command.CprPersons.REPLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.ChooseCprCandidate;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RetryQueuedFetch;
import dk.partsync.command.CprPersons;
import dk.partsync.command.access.AccessFixture;
import dk.partsync.registers.cpr.CprFailure;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FetchTest {

  private final CprDesk desk = CprDesk.open();

  @AfterEach
  void close() {
    desk.close();
  }

  private CprFetchAnswer fetch(String partyId) {
    return desk.send(new FetchCprData(partyId, false));
  }

  private void down() {
    desk.register.failsWith(new CprFailure(CprOutcome.REGISTER_DOWN, "no answer"));
  }

  @Test
  @DisplayName("A2-02 A2-36 A2-38 a fetch brings the register's values and its time")
  void aFetchBringsTheRegistersValues() {
    String id = desk.register(NUMBER);
    desk.register.knows(CprPersons.lone());
    CprFetchAnswer answer = fetch(id);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.UPDATED);
    assertThat(answer.at()).isEqualTo(CprPersons.AT);
    assertThat(answer.queued()).isFalse();
    List<Object> events = desk.events(id);
    assertThat(answer.version()).isEqualTo(events.size());
    assertThat(events.get(events.size() - 1))
        .isInstanceOfSatisfying(
            CprDataFetched.class,
            fetched -> {
              assertThat(fetched.stamp().trigger()).isEqualTo(CprTrigger.MANUAL);
              assertThat(fetched.stamp().contentHash()).isEqualTo(CprPersons.lone().contentHash());
            });
  }

  @Test
  @DisplayName("A2-05 N-02 a fetch is recorded with who, why and the number's keyed hash")
  void aFetchIsRecorded() {
    String id = desk.register(NUMBER);
    desk.register.knows(CprPersons.lone());
    fetch(id);
    assertThat(desk.register.asked).hasSize(1);
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(
            access -> {
              assertThat(access.kind()).isEqualTo(AccessKind.FETCH);
              assertThat(access.outcome()).isEqualTo(CprOutcome.UPDATED);
              assertThat(access.partyId()).isEqualTo(id);
              assertThat(access.found()).isEqualTo(1);
              assertThat(access.numberHash())
                  .isEqualTo(AccessFixture.KEY.hash(CprNumber.of(NUMBER)));
            });
    assertThat(desk.accessMessages())
        .allSatisfy(
            event ->
                assertThat(event.getMetaData())
                    .containsEntry(MetaKeys.WHO, CprDesk.USER)
                    .containsEntry(MetaKeys.WHY, CprDesk.CASE));
  }

  @Test
  @DisplayName("A2-52 a fetch by hand that brings nothing new still sets the stamp")
  void aFetchThatBringsNothingNewSetsTheStamp() {
    String id = desk.register(NUMBER);
    desk.register.knows(CprPersons.lone());
    fetch(id);
    int before = desk.events(id).size();
    desk.clock.forward(Duration.ofHours(1));
    CprFetchAnswer answer = fetch(id);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.UNCHANGED);
    assertThat(desk.events(id).subList(before, desk.events(id).size()))
        .singleElement()
        .isInstanceOf(CprDataFetched.class);
  }

  @Test
  @DisplayName("N-02 without purpose nothing is asked, and the try is recorded")
  void withoutPurposeNothingIsAsked() {
    String id = desk.register(NUMBER);
    CprFetchAnswer answer = desk.sendWithoutPurpose(new FetchCprData(id, true));
    assertThat(answer.outcome()).isEqualTo(CprOutcome.NO_PURPOSE);
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(access -> assertThat(access.outcome()).isEqualTo(CprOutcome.NO_PURPOSE));
  }

  @Test
  @DisplayName("A2-01 A2-10 while CPR is off nothing is asked, and the try is recorded")
  void whileCprIsOffNothingIsAsked() {
    String id = desk.register(NUMBER);
    desk.set(CprDesk.settings(false, true, false));
    assertThat(fetch(id).outcome()).isEqualTo(CprOutcome.MODULE_OFF);
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses()).hasSize(1);
  }

  @Test
  void withoutANumberThatCprKnowsNothingIsAsked() {
    String without = desk.registerWithoutNumber();
    String replaced = desk.register(REPLACEMENT);
    assertThat(fetch(without).outcome()).isEqualTo(CprOutcome.NO_NUMBER);
    assertThat(fetch(replaced).outcome()).isEqualTo(CprOutcome.NO_NUMBER);
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses()).hasSize(2);
  }

  @Test
  @DisplayName("A2-38 an unknown number changes nothing and is said")
  void anUnknownNumberChangesNothing() {
    String id = desk.register(NUMBER);
    CprFetchAnswer answer = fetch(id);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.NOT_FOUND);
    assertThat(answer.version()).isEqualTo(2);
    assertThat(desk.events(id)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NOT_AUTHORISED",
        "BAD_REQUEST",
        "RATE_LIMITED",
        "REGISTER_DOWN",
        "MALFORMED",
        "BUDGET_EXHAUSTED"
      })
  void whatGoesWrongIsAnOutcomeAndRecorded(CprOutcome outcome) {
    String id = desk.register(NUMBER);
    desk.register.failsWith(new CprFailure(outcome, "trouble"));
    assertThat(fetch(id).outcome()).isEqualTo(outcome);
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(access -> assertThat(access.outcome()).isEqualTo(outcome));
    assertThat(desk.events(id)).hasSize(2);
  }

  @Test
  void aDefectOfTheClientIsAnOutcomeAndRecorded() {
    String id = desk.register(NUMBER);
    desk.register.failsWith(new IllegalStateException("a defect that names " + NUMBER));
    assertThat(fetch(id).outcome()).isEqualTo(CprOutcome.MALFORMED);
    assertThat(desk.accesses()).hasSize(1);
  }

  @Test
  void anUnknownPartyIsRefusedAndRecorded() {
    assertThatThrownBy(() -> fetch(PersonId.of(new UUID(9, 9))))
        .isInstanceOfSatisfying(
            CommandRejected.class, e -> assertThat(e.code()).isEqualTo(RejectionCode.NOT_FOUND));
    assertThatThrownBy(() -> fetch("anything " + NUMBER)).hasMessageNotContaining(NUMBER);
    assertThat(desk.accesses())
        .hasSize(2)
        .allSatisfy(
            access -> {
              assertThat(access.outcome()).isEqualTo(CprOutcome.REFUSED);
              assertThat(access.partyId()).isNull();
            });
  }

  @Test
  @DisplayName("A2-35 choosing a candidate writes down its number and its data in one step")
  void choosingACandidate() {
    String id = desk.registerWithoutNumber();
    desk.register.knows(CprPersons.lone());
    CprFetchAnswer answer = desk.send(new ChooseCprCandidate(id, CprNumber.of(NUMBER)));
    assertThat(answer.outcome()).isEqualTo(CprOutcome.UPDATED);
    List<Object> events = desk.events(id);
    assertThat(events.subList(0, 2))
        .extracting(Object::getClass)
        .asList()
        .containsExactly(PartyRegistered.class, CprNumberAssigned.class);
    assertThat(events.get(events.size() - 1))
        .isInstanceOfSatisfying(
            CprDataFetched.class,
            fetched -> assertThat(fetched.stamp().trigger()).isEqualTo(CprTrigger.CHOSEN));
  }

  @Test
  void aCandidateThatCprDoesNotKnowIsNotWrittenDown() {
    String id = desk.registerWithoutNumber();
    CprFetchAnswer answer = desk.send(new ChooseCprCandidate(id, CprNumber.of(NUMBER)));
    assertThat(answer.outcome()).isEqualTo(CprOutcome.NOT_FOUND);
    assertThat(desk.events(id)).hasSize(1);
  }

  @Test
  void aCandidateThatIsAnotherPartyIsRefusedAndRecordedAndNotAskedFor() {
    desk.register(NUMBER);
    String id = desk.registerWithoutNumber();
    assertThatThrownBy(() -> desk.send(new ChooseCprCandidate(id, CprNumber.of(NUMBER))))
        .isInstanceOfSatisfying(
            CommandRejected.class, e -> assertThat(e.code()).isEqualTo(RejectionCode.NUMBER_TAKEN))
        .hasMessageNotContaining(NUMBER);
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(access -> assertThat(access.outcome()).isEqualTo(CprOutcome.REFUSED));
    assertThat(desk.accessMessages())
        .allSatisfy(
            event -> assertThat(event.getMetaData()).containsEntry(MetaKeys.WHO, CprDesk.USER));
  }

  @Test
  void aCandidateForAPartyWithAnotherNumberIsRefusedAndRecorded() {
    String id = desk.register(OLD_NUMBER);
    assertThatThrownBy(() -> desk.send(new ChooseCprCandidate(id, CprNumber.of(NUMBER))))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.KEPT_BY_REGISTER));
    assertThat(desk.accesses()).hasSize(1);
  }

  @Test
  @DisplayName("N-24 a number that changes in CPR keeps one party, known by both")
  void aNumberThatChangesKeepsOneParty() {
    String id = desk.register(OLD_NUMBER);
    CprNumbers both = new CprNumbers(NUMBER, List.of(OLD_NUMBER));
    desk.register.knows(CprPersons.lone().withNumbers(both));
    fetch(id);
    assertThat(desk.events(id))
        .filteredOn(CprNumbersChanged.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            CprNumbersChanged.class, changed -> assertThat(changed.numbers()).isEqualTo(both));
    assertThatThrownBy(() -> desk.register(NUMBER))
        .isInstanceOfSatisfying(
            CommandRejected.class, e -> assertThat(e.code()).isEqualTo(RejectionCode.NUMBER_TAKEN));
    assertThatThrownBy(() -> desk.register(OLD_NUMBER)).isInstanceOf(CommandRejected.class);
  }

  @Test
  @DisplayName("N-24 a number that another party has stays there, and the rest is taken")
  void aNumberThatAnotherPartyHasStaysThere() {
    String old = desk.register(OLD_NUMBER);
    desk.register(NUMBER);
    desk.register.knows(CprPersons.lone().withNumbers(new CprNumbers(NUMBER, List.of(OLD_NUMBER))));
    CprFetchAnswer answer = fetch(old);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.UPDATED);
    assertThat(answer.text()).contains("the two are the same person");
    assertThat(desk.events(old))
        .hasAtLeastOneElementOfType(CprAddressesChanged.class)
        .doesNotHaveAnyElementsOfTypes(CprNumbersChanged.class);
  }

  @Test
  void thePartyIsNotLockedWhileCprThinks() {
    String id = desk.register(NUMBER);
    desk.register.knows(CprPersons.lone());
    desk.register.doBeforeAnswering(
        () -> {
          Thread other =
              new Thread(() -> desk.send(new ChangePartyDetails(id, details("Meanwhile"), null)));
          other.start();
          join(other);
        });
    CprFetchAnswer answer = fetch(id);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.UPDATED);
    assertThat(answer.version()).isEqualTo(desk.events(id).size());
  }

  private static PersonDetails details(String name) {
    return new PersonDetails(
        new PersonName(name, null, null), PersonAddress.none(), PersonContactData.none(), null);
  }

  private static void join(Thread thread) {
    try {
      thread.join(5_000);
      assertThat(thread.isAlive()).isFalse();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("N-38 a fetch while CPR is down is recorded, waits, and is done when it is up")
  void aFetchWaitsWhileCprIsDown() {
    String id = desk.register(NUMBER);
    down();
    CprFetchAnswer first = desk.send(new FetchCprData(id, true));
    assertThat(first.outcome()).isEqualTo(CprOutcome.REGISTER_DOWN);
    assertThat(first.queued()).isTrue();
    assertThat(first.version()).isEqualTo(3);
    assertThat(desk.events(id)).last().isEqualTo(new CprFetchQueued(id));
    CprFetchAnswer second = desk.send(new FetchCprData(id, true));
    assertThat(second.queued()).isTrue();
    assertThat(desk.events(id)).hasSize(3);
    CprFetchAnswer third = desk.send(new RetryQueuedFetch(id));
    assertThat(third.queued()).isTrue();
    desk.register.failsWith(null);
    desk.register.knows(CprPersons.lone());
    desk.clock.forward(Duration.ofHours(23));
    CprFetchAnswer last = desk.send(new RetryQueuedFetch(id));
    assertThat(last.outcome()).isEqualTo(CprOutcome.UPDATED);
    assertThat(last.queued()).isFalse();
    assertThat(desk.events(id)).contains(new CprFetchDequeued(id, CprOutcome.UPDATED));
    assertThat(desk.events(id))
        .last()
        .isInstanceOfSatisfying(
            CprDataFetched.class,
            fetched -> assertThat(fetched.stamp().trigger()).isEqualTo(CprTrigger.QUEUED));
    assertThat(desk.accesses())
        .extracting(access -> access.outcome())
        .containsExactly(
            CprOutcome.REGISTER_DOWN,
            CprOutcome.REGISTER_DOWN,
            CprOutcome.REGISTER_DOWN,
            CprOutcome.UPDATED);
  }

  @Test
  void aFetchThatIsNotToWaitDoesNot() {
    String id = desk.register(NUMBER);
    down();
    assertThat(fetch(id).queued()).isFalse();
    assertThat(desk.events(id)).hasSize(2);
  }

  @Test
  @DisplayName("N-38 a fetch that waits is given up after 24 hours without asking")
  void aFetchIsGivenUpAfterADay() {
    String id = desk.register(NUMBER);
    down();
    desk.send(new FetchCprData(id, true));
    desk.clock.forward(Duration.ofHours(24));
    int asked = desk.register.asked.size();
    CprFetchAnswer answer = desk.send(new RetryQueuedFetch(id));
    assertThat(answer.queued()).isFalse();
    assertThat(desk.register.asked).hasSize(asked);
    assertThat(desk.events(id))
        .last()
        .isEqualTo(new CprFetchDequeued(id, CprOutcome.REGISTER_DOWN));
  }

  @Test
  void aFetchByHandEndsTheWaiting() {
    String id = desk.register(NUMBER);
    down();
    desk.send(new FetchCprData(id, true));
    desk.register.failsWith(null);
    desk.register.knows(CprPersons.lone());
    fetch(id);
    assertThat(desk.events(id)).hasAtLeastOneElementOfType(CprFetchDequeued.class);
    int before = desk.log().size();
    assertThat(desk.<CprFetchAnswer>send(new RetryQueuedFetch(id)).queued()).isFalse();
    assertThat(desk.log()).hasSize(before);
  }

  @Test
  void anAnswerThatWillNotChangeEndsTheWaiting() {
    String id = desk.register(NUMBER);
    down();
    desk.send(new FetchCprData(id, true));
    desk.register.failsWith(null);
    assertThat(desk.<CprFetchAnswer>send(new RetryQueuedFetch(id)).outcome())
        .isEqualTo(CprOutcome.NOT_FOUND);
    assertThat(desk.events(id)).last().isEqualTo(new CprFetchDequeued(id, CprOutcome.NOT_FOUND));
  }
}
