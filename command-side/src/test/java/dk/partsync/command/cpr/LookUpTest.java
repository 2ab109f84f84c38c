package dk.partsync.command.cpr;

import static dk.partsync.command.CprPersons.AT;
import static dk.partsync.command.CprPersons.CHILD;
import static dk.partsync.command.CprPersons.NUMBER;
import static dk.partsync.command.CprPersons.REPLACEMENT;
import static dk.partsync.command.CprPersons.child;
import static dk.partsync.command.CprPersons.hidden;
import static dk.partsync.command.CprPersons.lone;
import static dk.partsync.command.CprPersons.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.cpr.CprCandidate;
import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.registers.cpr.CprFailure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookUpTest {

  private static final PersonSearch SEARCH =
      new PersonSearch("Lone", null, "Prøvesen", "Prøvevej", "7", null, null, "9000", null);
  private static final LookUpPerson BY_NUMBER =
      new LookUpPerson("lookup-1", CprNumber.of(NUMBER), null);
  private static final LookUpPerson BY_NAME = new LookUpPerson("lookup-1", null, SEARCH);

  private final CprDesk desk = CprDesk.open();

  @AfterEach
  void close() {
    desk.close();
  }

  private List<CprCandidate> found(LookUpPerson lookup) {
    return desk.<CprLookupAnswer>send(lookup).candidates();
  }

  @Test
  @DisplayName("A2-07 A2-08 a person is found by number, and by name and address")
  void aPersonIsFoundByEither() {
    desk.register.knows(lone());
    for (LookUpPerson lookup : List.of(BY_NUMBER, BY_NAME)) {
      CprLookupAnswer answer = desk.send(lookup);
      assertThat(answer.outcome()).isEqualTo(CprOutcome.FOUND);
      assertThat(answer.candidates())
          .singleElement()
          .satisfies(
              person -> {
                assertThat(person.cprNumber()).isEqualTo(NUMBER);
                assertThat(person.name()).isEqualTo("Lone Prøvesen");
                assertThat(person.addressLines()).containsExactly("Prøvevej 7");
                assertThat(person.postCode()).isEqualTo("9000");
                assertThat(person.relations()).isEmpty();
                assertThat(person.partyId()).isNull();
              });
    }
  }

  @Test
  @DisplayName("A2-30 what a search lacks is said, nothing is asked, and the try is recorded")
  void whatASearchLacksIsSaid() {
    PersonSearch nameOnly =
        new PersonSearch("Lone", null, "Prøvesen", " ", null, null, null, null, null);
    CprLookupAnswer answer = desk.send(new LookUpPerson("lookup-1", null, nameOnly));
    assertThat(answer.outcome()).isEqualTo(CprOutcome.INCOMPLETE);
    assertThat(answer.missing()).containsExactly("roadName", "houseNumber", "postCode");
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(
            access -> {
              assertThat(access.kind()).isEqualTo(AccessKind.LOOKUP);
              assertThat(access.fields()).containsExactly("givenNames", "surname");
              assertThat(access.searchHash()).isNotNull();
            });
  }

  @Test
  void numberAndSearchTogetherOrNeitherAreRefusedAndRecorded() {
    for (LookUpPerson lookup :
        List.of(
            new LookUpPerson("lookup-1", CprNumber.of(NUMBER), SEARCH),
            new LookUpPerson("lookup-1", null, null))) {
      assertThatThrownBy(() -> desk.send(lookup)).isInstanceOf(CommandRejected.class);
    }
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses()).hasSize(2);
  }

  @Test
  @DisplayName(
      "N-02 without purpose, while CPR is off, or for a replacement number nothing is asked")
  void nothingIsAskedThatMayNotBe() {
    assertThat(desk.<CprLookupAnswer>sendWithoutPurpose(BY_NUMBER).outcome())
        .isEqualTo(CprOutcome.NO_PURPOSE);
    LookUpPerson replaced = new LookUpPerson("lookup-1", CprNumber.of(REPLACEMENT), null);
    assertThat(desk.<CprLookupAnswer>send(replaced).outcome()).isEqualTo(CprOutcome.NO_NUMBER);
    desk.set(CprDesk.settings(false, true, false));
    assertThat(desk.<CprLookupAnswer>send(BY_NUMBER).outcome()).isEqualTo(CprOutcome.MODULE_OFF);
    assertThat(desk.register.asked).isEmpty();
    assertThat(desk.accesses()).hasSize(3);
  }

  @Test
  void whatGoesWrongIsAnOutcomeAndRecorded() {
    desk.register.failsWith(new CprFailure(CprOutcome.REGISTER_DOWN, "no answer"));
    assertThat(desk.<CprLookupAnswer>send(BY_NAME).outcome()).isEqualTo(CprOutcome.REGISTER_DOWN);
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(access -> assertThat(access.outcome()).isEqualTo(CprOutcome.REGISTER_DOWN));
  }

  @Test
  @DisplayName("A1-10 with related contacts on relatives are listed with their relation")
  void relativesAreListedWithTheirRelation() {
    desk.set(CprDesk.settings(true, true, true));
    desk.register.knows(lone().withRelatives(List.of(child())));
    for (LookUpPerson lookup : List.of(BY_NUMBER, BY_NAME)) {
      assertThat(found(lookup))
          .hasSize(2)
          .last()
          .satisfies(
              relative -> {
                assertThat(relative.name()).isEqualTo("Ida Prøvesen");
                assertThat(relative.cprNumber()).isEqualTo(CHILD);
                assertThat(relative.relations()).containsExactly(RelationKind.CHILD);
                assertThat(relative.relatedTo()).isZero();
                assertThat(relative.addressLines()).isEmpty();
              });
    }
    assertThat(desk.register.asked)
        .containsExactly("lookUp with relatives", "search with relatives");
    assertThat(desk.accesses()).allSatisfy(access -> assertThat(access.found()).isEqualTo(2));
  }

  @Test
  @DisplayName("A1-10 a child that is in the person's custody is one candidate with both relations")
  void aRelativeInSeveralPlacesIsListedOnce() {
    desk.set(CprDesk.settings(true, true, true));
    CprRelative inCustody =
        new CprRelative(
            RelationKind.IN_CUSTODY,
            null,
            CHILD,
            null,
            null,
            "mor",
            null,
            null,
            List.of(),
            List.of());
    desk.register.knows(lone().withRelatives(List.of(inCustody, child())));
    assertThat(found(BY_NUMBER))
        .hasSize(2)
        .last()
        .satisfies(
            relative -> {
              assertThat(relative.name()).isEqualTo("Ida Prøvesen");
              assertThat(relative.relations())
                  .containsExactly(RelationKind.CHILD, RelationKind.IN_CUSTODY);
            });
    desk.register.knows(lone().withRelatives(List.of(inCustody, child(hidden(null, null)))));
    assertThat(found(BY_NUMBER))
        .hasSize(2)
        .last()
        .satisfies(
            relative -> {
              assertThat(relative.cprNumber()).isNull();
              assertThat(relative.protection()).isEqualTo(ProtectionState.PROTECTED);
            });
  }

  @Test
  @DisplayName("A1-11 with related contacts off no relative is listed or asked for")
  void noRelativeIsListedOrAskedFor() {
    desk.register.knows(lone().withRelatives(List.of(child())));
    assertThat(found(BY_NUMBER)).hasSize(1);
    assertThat(found(BY_NAME)).hasSize(1);
    assertThat(desk.register.asked).containsExactly("lookUp", "search");
  }

  @Test
  @DisplayName("A1-09 without CPR Lookup, related contacts have no effect")
  void withoutCprLookupRelatedContactsHaveNoEffect() {
    desk.set(CprDesk.settings(true, false, true));
    desk.register.knows(lone().withRelatives(List.of(child())));
    assertThat(found(BY_NUMBER)).hasSize(1);
    assertThat(desk.register.asked).containsExactly("lookUp");
  }

  @Test
  void personsThatArePartiesAreMarked() {
    desk.set(CprDesk.settings(true, true, true));
    String id = desk.register(NUMBER);
    String ofChild = desk.register(CHILD);
    desk.register.knows(lone().withRelatives(List.of(child())));
    assertThat(found(BY_NAME)).extracting(CprCandidate::partyId).containsExactly(id, ofChild);
  }

  @Test
  @DisplayName("N-09 name and address of a protected match are absent until its protection is over")
  void aProtectedMatchIsMaskedUntilItsProtectionIsOver() {
    CprPerson guarded =
        lone().withProtections(List.of(hidden(AT.minusSeconds(1), AT.plusSeconds(60))));
    desk.register.knows(guarded);
    assertMasked(found(BY_NUMBER).get(0), ProtectionState.PROTECTED);
    desk.clock.forward(Duration.ofSeconds(61));
    assertThat(found(BY_NUMBER).get(0).name()).isEqualTo("Lone Prøvesen");
  }

  @Test
  @DisplayName(
      "N-06 a search by name and address does not tell that a protected person lives there")
  void aSearchDoesNotConfirmWhereAProtectedPersonLives() {
    desk.register.knows(
        lone().withProtections(List.of(hidden(AT.minusSeconds(1), AT.plusSeconds(60)))));
    CprLookupAnswer answer = desk.send(BY_NAME);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.NOT_FOUND);
    assertThat(answer.candidates()).isEmpty();
    desk.clock.forward(Duration.ofSeconds(61));
    assertThat(found(BY_NAME)).hasSize(1);
  }

  @Test
  @DisplayName("N-33 a match without fixed address is masked")
  void aMatchWithoutFixedAddressIsMasked() {
    desk.register.knows(lone().withStatus(status(PersonStatus.RESIDENT_WITHOUT_FIXED_ADDRESS)));
    assertMasked(found(BY_NUMBER).get(0), ProtectionState.NO_FIXED_ADDRESS);
  }

  private static void assertMasked(CprCandidate person, ProtectionState state) {
    assertThat(person.protection()).isEqualTo(state);
    assertThat(person.name()).isNull();
    assertThat(person.addressLines()).isEmpty();
    assertThat(person.postCode()).isNull();
    assertThat(person.district()).isNull();
    assertThat(person.cprNumber()).isEqualTo(NUMBER);
  }

  @Test
  @DisplayName(
      "N-10 a protected relative has no name and no number, nor has a relative of a protected match")
  void relativesAreUnderTheSameGuard() {
    desk.set(CprDesk.settings(true, true, true));
    desk.register.knows(lone().withRelatives(List.of(child(hidden(null, null)))));
    CprCandidate guarded = found(BY_NAME).get(1);
    assertThat(guarded.name()).isNull();
    assertThat(guarded.cprNumber()).isNull();
    assertThat(guarded.birthDate()).isNull();
    assertThat(guarded.protection()).isEqualTo(ProtectionState.PROTECTED);
    assertThat(guarded.relations()).containsExactly(RelationKind.CHILD);
    desk.register.knows(
        lone().withProtections(List.of(hidden(null, null))).withRelatives(List.of(child())));
    CprCandidate ofGuarded = found(BY_NUMBER).get(1);
    assertThat(ofGuarded.name()).isNull();
    assertThat(ofGuarded.cprNumber()).isNull();
    assertThat(ofGuarded.birthDate()).isNull();
    assertThat(ofGuarded.protection()).isEqualTo(ProtectionState.PROTECTED);
  }

  @Test
  void nobodyIsAnAnswerToo() {
    CprLookupAnswer answer = desk.send(BY_NUMBER);
    assertThat(answer.outcome()).isEqualTo(CprOutcome.NOT_FOUND);
    assertThat(answer.candidates()).isEmpty();
  }
}
