package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.query.support.InCvr;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.Sor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartyFoldTest {

  private static final Instant AT = Instant.parse("2026-07-01T08:00:00.123456Z");

  @Test
  void everyTypeOfPartyEventHasAFoldAndWords() {
    List<PartyEvent> all = new ArrayList<>(PartyEventSamples.all());
    all.addAll(Persons.allEvents());
    all.addAll(InCvr.events());
    assertThat(all)
        .extracting(event -> (Object) event.getClass())
        .containsExactlyInAnyOrderElementsOf(leaves(PartyEvent.class).toList());
    assertThat(fold(PartyEventSamples.all())).hasSize(PartyEventSamples.all().size());
    assertThat(fold(Persons.allEvents())).hasSize(Persons.allEvents().size());
    assertThat(fold(InCvr.events())).hasSize(InCvr.events().size());
    assertThat(all).allSatisfy(event -> assertThat(EventWords.of(event, List.of())).endsWith("."));
  }

  @Test
  void everyTypeChangesWhatItSpeaksOfAndNothingElse() {
    List<Party> steps = fold(PartyEventSamples.all());
    assertThat(changedFields(steps, 1)).containsExactly("name");
    assertThat(changedFields(steps, 2)).containsExactly("addressLine", "street", "postCode");
    assertThat(changedFields(steps, 3)).containsExactly("phone", "email", "website");
    assertThat(changedFields(steps, 4)).containsExactly("typeName");
    assertThat(changedFields(steps, 5)).containsExactly("ownerName");
    assertThat(changedFields(steps, 6)).containsExactly("endDate");
    assertThat(changedFields(steps, 7)).containsExactly("endDate", "endDateInferred", "replacedBy");
    assertThat(changedFields(steps, 8)).containsExactly("endDate", "endDateInferred", "replacedBy");
  }

  @Test
  void versionCountsEventsAndTimeIsInWholeMilliseconds() {
    Party last = fold(PartyEventSamples.all()).get(8);
    assertThat(last.version()).isEqualTo(9);
    assertThat(last.lastUpdated()).isEqualTo(Instant.parse("2026-07-01T08:00:00.123Z"));
  }

  @Test
  @DisplayName("N-39 a closed unit ends on its last valid day, and is open until that day is over")
  void closedUnitIsOpenOnItsLastValidDay() {
    Party closed = fold(PartyEventSamples.all()).get(7);
    assertThat(closed.period().stateOn(LocalDate.of(2022, 6, 30))).isEqualTo(PartyState.OPEN);
    assertThat(closed.period().stateOn(LocalDate.of(2022, 7, 1))).isEqualTo(PartyState.CLOSED);
    assertThat(closed.period().stateOn(LocalDate.of(2006, 12, 31))).isEqualTo(PartyState.FUTURE);
    assertThat(closed.period().replacedBy()).containsExactly(Sor.id(2).value());
  }

  @Test
  void changeWithoutPartyIsRefused() {
    SorUnitRenamed renamed = new SorUnitRenamed(PartyEventSamples.ID, "X", Sor.stamp(null));
    assertThatThrownBy(() -> PartyFold.evolve(null, renamed, 2, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closingKeepsWhatSorLastSaid() {
    List<Party> steps = fold(PartyEventSamples.all());
    SorParty closed = (SorParty) steps.get(7);
    assertThat(closed.unit()).isEqualTo(((SorParty) steps.get(6)).unit());
    assertThat(closed.validFrom()).isEqualTo(LocalDate.of(2021, 6, 1));
  }

  @Test
  void aPersonChangesInWhatIsWrittenDownAnewAndNothingElse() {
    List<Party> steps = fold(Persons.events());
    assertThat(changedFields(steps, 1)).containsExactly("name", "surname", "note");
    Party person = steps.get(1);
    assertThat(person.version()).isEqualTo(2);
    assertThat(person.contactType()).isEqualTo(ContactType.P);
    assertThat(EventWords.of(Persons.events().get(0), List.of()))
        .isEqualTo("Registered as Åse Prøvesen.");
  }

  @Test
  @DisplayName("N-40 each event of CPR changes what it speaks of and nothing else")
  void eachEventOfCprChangesWhatItSpeaksOf() {
    List<Party> steps = fold(Persons.allEvents());
    assertThat(changedFields(steps, 2)).containsExactly("cprNumber");
    assertThat(changedFields(steps, 3)).isEmpty();
    assertThat(changedFields(steps, 4)).containsExactly("protections");
    assertThat(changedFields(steps, 5)).containsExactly("formerCprNumbers");
    assertThat(changedFields(steps, 6))
        .containsExactly("name", "registerName", "registerAddressingName", "registerNameSince");
    assertThat(changedFields(steps, 8)).containsExactly("status", "statusSince");
    assertThat(changedFields(steps, 10)).containsExactly("relatives");
    assertThat(changedFields(steps, 11)).isEmpty();
    assertThat(changedFields(steps, 13)).containsExactly("protections");
    assertThat(changedFields(steps, 15)).isEmpty();
    assertThat(changedFields(steps, 16)).containsExactly("pausedUntil", "pauseReason");
    assertThat(steps.get(2).contactType()).isEqualTo(ContactType.C);
  }

  @Test
  @DisplayName("N-40 each event of CVR changes what it speaks of and nothing else")
  void eachEventOfCvrChangesWhatItSpeaksOf() {
    List<Party> steps = fold(InCvr.events());
    List<List<String>> changed =
        IntStream.range(1, steps.size()).mapToObj(step -> changedFields(steps, step)).toList();
    assertThat(changed)
        .containsExactly(
            List.of("pNumber", "formerNumbers"),
            List.of("name"),
            List.of("postCode", "district", "municipality", "country", "postalAddress"),
            List.of("mainIndustry"),
            List.of("form"),
            List.of("credit"),
            List.of("endDate", "credit"),
            List.of("endDate"),
            List.of("advertisingProtected"),
            List.of("phone"),
            List.of("ownerCvrNumber"),
            List.of("pausedUntil", "pauseReason"),
            List.of("pausedUntil", "pauseReason"),
            List.of());
    assertThat(steps).extracting(Party::contactType).containsOnly(ContactType.V);
  }

  @Test
  void aUnitOfCvrIsStoredWhole() {
    for (Party party : fold(InCvr.events())) {
      Document stored = new PartyForm().write(PartyDocument.of(party)).decode(new DocumentCodec());
      assertThat(new PartyForm().read(stored)).isEqualTo(PartyDocument.of(party));
      assertThat(new PartyForm().read(stored).party()).isEqualTo(party);
    }
  }

  @Test
  @DisplayName("N-33 N-09 a stored document tells at every moment what the fold tells")
  void theStoredSpansTellWhatTheFoldTells() {
    for (Party party : fold(Persons.allEvents())) {
      PartyDocument document = PartyDocument.of(party);
      Document stored = new PartyForm().write(document).decode(new DocumentCodec());
      assertThat(new PartyForm().read(stored)).isEqualTo(document);
      assertThat(document.party()).isEqualTo(party);
      assertThat(Hiding.stateAt(AT, party.hidings())).isEqualTo(party.protectionAt(AT));
      assertThat(document.hidings()).isEqualTo(party.hidings().isEmpty() ? null : party.hidings());
    }
  }

  @Test
  void aPersonIsInForceOnEveryDayAndInStepWithNoRegister() {
    PartyView view =
        fold(Persons.events()).get(1).view(LocalDate.of(1900, 1, 1), AT, Disclosures.OPEN);
    assertThat(view.state()).isEqualTo(PartyState.OPEN);
    assertThat(view.inStepAt()).isNull();
    assertThat(view.sorUnit()).isNull();
    assertThat(view.person()).isEqualTo(Persons.CHANGED);
    assertThat(view.name()).isEqualTo("Åse Eksempel");
  }

  @Test
  void aUnitDoesNotBecomeAPersonNorAPersonAUnit() {
    Party unit = fold(PartyEventSamples.all()).get(0);
    Party person = fold(Persons.events()).get(0);
    assertThatThrownBy(() -> PartyFold.evolve(unit, Persons.events().get(1), 2, AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> PartyFold.evolve(person, PartyEventSamples.all().get(1), 2, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<String> changedFields(List<Party> steps, int step) {
    return PartyFields.changes(steps.get(step - 1), steps.get(step)).stream()
        .map(change -> change.field())
        .toList();
  }

  private static List<Party> fold(List<PartyEvent> events) {
    List<Party> steps = new ArrayList<>();
    Party party = null;
    for (PartyEvent event : events) {
      party = PartyFold.evolve(party, event, steps.size() + 1, AT);
      steps.add(party);
    }
    return steps;
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(PartyFoldTest::leaves)
        : Stream.of(type);
  }
}
