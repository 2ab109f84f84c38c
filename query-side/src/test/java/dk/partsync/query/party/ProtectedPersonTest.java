package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.FieldSource;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.FindPartyNumbers;
import dk.partsync.api.party.FindUnmaskedParty;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyNumbers;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.ValueSource;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.query.support.InCpr;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedPersonTest {

  private static final String ID = Persons.ID;
  private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");
  private static final String MESSAGE = CprSettings.defaults().protectionText();

  private QuerySideBed bed;

  @BeforeEach
  void registerAPersonInCpr() {
    bed = new QuerySideBed(TestServer.STAND_IN);
    bed.publish(ID, AT, Persons.events().toArray());
    bed.publish(ID, AT.plusSeconds(60), InCpr.delivery(ID).toArray());
    bed.start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  @DisplayName("N-23 values of CPR and of the organisation stand side by side with source and time")
  void registerAndOwnValuesStandSideBySide() {
    PartyView view = view();
    assertThat(view.name()).isEqualTo("Lone Birgit Registersen");
    assertThat(view.addressLine()).isEqualTo("c/o Værten, Gemmevej 12A, 2. tv, Skjulby");
    assertThat(view.person()).isEqualTo(Persons.CHANGED);
    assertThat(view.cpr().name()).isEqualTo(InCpr.NAME);
    assertThat(view.sources())
        .contains(
            new FieldSource(
                "name", ValueSource.CPR, "Lone Birgit Registersen", AT.plusSeconds(60), true),
            new FieldSource("name", ValueSource.OWN, "Åse Eksempel", AT, false),
            new FieldSource("postCode", ValueSource.CPR, "9000", AT.plusSeconds(60), true),
            new FieldSource("postCode", ValueSource.OWN, "5000", AT, false),
            new FieldSource("phone", ValueSource.OWN, "99990001", AT, true));
    assertThat(view.protection().state()).isEqualTo(ProtectionState.NONE);
    assertThat(view.protection().message()).isNull();
    assertThat(view.cpr().fetchedAt()).isEqualTo(InCpr.FETCHED);
    assertThat(view.contactType()).isEqualTo(ContactType.C);
  }

  @Test
  @DisplayName("A2-17 A2-55 the number shows to those who may see numbers, and in no list")
  void theNumberShowsToThoseWhoMaySeeIt() {
    assertThat(view().cpr().cprNumber()).isNull();
    PartyView allowed = bed.ask(new FindParty(ID, true), PartyView.class);
    assertThat(allowed.cpr().cprNumber()).isEqualTo("140380-1232");
    assertThat(allowed.cpr().formerNumbers()).containsExactly("140380-1240");
    assertThat(allowed.cpr().relatives().get(0).cprNumber()).isEqualTo(InCpr.CHILD_NUMBER);
    assertThat(view().cpr().relatives().get(0).cprNumber()).isNull();
  }

  @Test
  @DisplayName("N-06 A2-23 A2-25 a protected person is shown with the message in place of its data")
  void aProtectedPersonIsMasked() {
    protect(null, null);
    PartyView view = bed.ask(new FindParty(ID, true), PartyView.class);
    assertThat(view.name()).isEqualTo("Denne part har adressebeskyttelse");
    assertThat(view.addressLine()).isEqualTo(MESSAGE);
    assertThat(view.postCode()).isNull();
    assertThat(view.district()).isNull();
    assertThat(view.phone()).isNull();
    assertThat(view.email()).isNull();
    assertThat(view.person()).isNull();
    assertThat(view.cpr().cprNumber()).isNull();
    assertThat(view.cpr().addresses()).isNull();
    assertThat(view.cpr().status()).isEqualTo(InCpr.RESIDENT);
    CprPersonalData data = view.cpr().personalData();
    assertThat(data.sex()).isEqualTo("kvinde");
    assertThat(data.civilStatus().type()).isEqualTo("ugift");
    assertThat(data.birthDate()).isNull();
    assertThat(data.birthPlace()).isNull();
    assertThat(data.occupation()).isNull();
    assertThat(data.church()).isNull();
    assertThat(view.protection().state()).isEqualTo(ProtectionState.PROTECTED);
    assertThat(view.protection().masked()).isTrue();
    assertThat(view.protection().active()).containsExactly(InCpr.protection(null, null));
    assertThat(view.sources()).isNotEmpty().allMatch(source -> source.value() == null);
  }

  @Test
  @DisplayName("A2-26 the message is the one that is configured")
  void theMessageIsTheConfiguredOne() {
    protect(null, null);
    assertThat(view().name()).isEqualTo(MESSAGE);
    CprSettings before = CprSettings.defaults();
    bed.publish("settings-CPR", AT, new CprSettingsChanged(withText(before, "Hemmelig")));
    assertThat(view().name()).isEqualTo("Hemmelig");
    assertThat(bed.catchUp().ask(all(PartySort.NAME, null, 10), PartyPage.class).parties())
        .extracting(PartySummary::name)
        .containsExactly("Hemmelig");
  }

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "2026-07-31T10:00:00.123456Z, , true",
    "2026-07-31T10:00:01Z, , false",
    ", 2026-07-31T10:00:00.123456Z, true",
    ", 2026-08-01T00:00:00Z, true",
    ", 2026-07-31T09:59:59Z, false",
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, true"
  })
  @DisplayName("N-09 a protection hides from its first to its last moment, on every answer")
  void protectionIsJudgedAtTheTimeOfUse(String from, String until, boolean hidden) {
    protect(from, until);
    bed.catchUp();
    assertThat(view().protection().masked()).isEqualTo(hidden);
    assertThat(search("lone").parties()).hasSize(hidden ? 0 : 1);
    assertThat(
            bed.ask(all(PartySort.NAME, null, 10), PartyPage.class).parties().get(0).protection())
        .isEqualTo(hidden ? ProtectionState.PROTECTED : ProtectionState.NONE);
  }

  @Test
  @DisplayName("N-06 a protected person is found by id and number, not by name, word or post code")
  void aProtectedPersonIsFoundByNumberOnly() {
    assertThat(search("lone").parties()).hasSize(1);
    assertThat(search("åse").parties()).hasSize(1);
    assertThat(search("lone gemmevej").parties()).hasSize(1);
    protect(null, null);
    bed.catchUp();
    for (String words : List.of("lone", "åse", "registersen", "gemmevej", "denne")) {
      assertThat(search(words).parties()).as(words).isEmpty();
    }
    assertThat(byPostCode("9000").parties()).isEmpty();
    assertThat(byPostCode("5000").parties()).isEmpty();
    PartySummary row = byNumber(InCpr.NUMBER).parties().get(0);
    assertThat(row.id()).isEqualTo(ID);
    assertThat(row.name()).isEqualTo(MESSAGE);
    assertThat(row.addressLine()).isEqualTo(MESSAGE);
    assertThat(row.postCode()).isNull();
    assertThat(row.district()).isNull();
  }

  @Test
  @DisplayName("N-24 a changed number finds the same party by the new and the former one")
  void formerNumbersFindTheParty() {
    bed.publish(
        ID,
        AT,
        new CprNumbersChanged(
            ID, new CprNumbers("1403801259", List.of(InCpr.NUMBER, InCpr.FORMER)), InCpr.STAMP));
    bed.catchUp();
    for (String number : List.of("140380-1259", InCpr.NUMBER, InCpr.FORMER)) {
      assertThat(byNumber(number).parties()).extracting(PartySummary::id).containsExactly(ID);
    }
    assertThat(byNumber("1403801267").parties()).isEmpty();
  }

  @Test
  @DisplayName("N-09 N-11 as-of a day before the protection hides what is protected now")
  void thePastIsMaskedByTheProtectionOfToday() {
    assertThat(asOf(AT).name()).isEqualTo("Åse Eksempel");
    protect(null, null);
    assertThat(asOf(AT).name()).isEqualTo(MESSAGE);
    assertThat(asOf(AT).person()).isNull();
    bed.publish(ID, AT, new AddressProtectionLifted(ID, List.of(), InCpr.STAMP));
    assertThat(asOf(AT).name()).isEqualTo("Åse Eksempel");
  }

  @Test
  @DisplayName("N-06 N-40 the history masks words and changes of every entry, also earlier ones")
  void theHistoryIsMaskedToo() {
    protect(null, null);
    PartyHistory history = history();
    assertThat(history.entries().get(0).words()).isEqualTo("Registered.");
    assertThat(history.entries().get(0).changes())
        .contains(new PartyHistory.Change("name", null, MESSAGE))
        .contains(new PartyHistory.Change("phone", null, MESSAGE));
    assertThat(history.entries().get(1).changes())
        .contains(new PartyHistory.Change("surname", MESSAGE, MESSAGE));
    assertThat(history.entries().get(2).changes())
        .contains(new PartyHistory.Change("cprNumber", null, "(not shown)"));
  }

  @Test
  @DisplayName("N-40 the history tells which delivery of CPR a fact comes from")
  void theHistoryTellsTheDelivery() {
    PartyHistory.Entry named = history().entries().get(4);
    assertThat(named.kind()).isEqualTo("CprNameChanged");
    assertThat(named.words())
        .isEqualTo(
            "CPR has told the name: name, registerName, registerAddressingName,"
                + " registerNameSince.");
    assertThat(named.origin().fetchedAt()).isEqualTo(InCpr.FETCHED);
    assertThat(named.origin().trigger()).isEqualTo(InCpr.STAMP.trigger());
    assertThat(history().entries().get(9).words())
        .isEqualTo("CPR answered when it was fetched by hand.");
  }

  @Test
  @DisplayName("N-09 until CPR has answered for a number, everything is hidden")
  void whatIsNotKnownIsHidden() {
    String other = Persons.id(2);
    bed.publish(other, AT, Persons.registered(2, "Ukendt", "Personsen"));
    assertThat(bed.ask(new FindParty(other), PartyView.class).name()).isEqualTo("Ukendt Personsen");
    bed.publish(other, AT, new CprNumberAssigned(other, "0101901234"));
    PartyView unknown = bed.ask(new FindParty(other), PartyView.class);
    assertThat(unknown.name()).isEqualTo(MESSAGE);
    assertThat(unknown.protection().state()).isEqualTo(ProtectionState.UNKNOWN);
    bed.catchUp();
    assertThat(search("ukendt").parties()).isEmpty();
    assertThat(byNumber("0101901234").parties()).hasSize(1);
  }

  @Test
  @DisplayName("N-33 a person without fixed address is hidden like a protected one")
  void noFixedAddressIsHidden() {
    bed.publish(
        ID,
        AT,
        new CprStatusChanged(
            ID,
            new CprStatus(PersonStatus.RESIDENT_WITHOUT_FIXED_ADDRESS, "hoej_vejkode", null),
            InCpr.STAMP));
    assertThat(view().addressLine()).isEqualTo(MESSAGE);
    assertThat(view().protection().state()).isEqualTo(ProtectionState.NO_FIXED_ADDRESS);
    bed.catchUp();
    assertThat(search("lone").parties()).isEmpty();
  }

  @Test
  @DisplayName(
      "N-06 the unmasked view shows everything but relatives that are protected themselves")
  void theUnmaskedViewShowsWhatIsProtected() {
    relatives(InCpr.CHILD, protectedChild("person-id-2", "0105121249"));
    protect(null, null);
    PartyView clear = bed.ask(new FindUnmaskedParty(ID), PartyView.class);
    assertThat(clear.name()).isEqualTo("Lone Birgit Registersen");
    assertThat(clear.cpr().cprNumber()).isEqualTo("140380-1232");
    assertThat(clear.person()).isEqualTo(Persons.CHANGED);
    assertThat(clear.protection().masked()).isFalse();
    assertThat(clear.protection().message()).isEqualTo(MESSAGE);
    assertThat(clear.cpr().relatives())
        .extracting(CprRelative::name)
        .containsExactly("Ida Barnesen", null);
  }

  @Test
  @DisplayName("N-10 A2-22 relatives show with their relation; hidden when either is protected")
  void relativesAreUnderTheSameGuard() {
    relatives(InCpr.CHILD, protectedChild("person-id-2", "0105121249"));
    List<CprRelative> shown = bed.ask(new FindParty(ID, true), PartyView.class).cpr().relatives();
    assertThat(shown).extracting(CprRelative::kind).containsOnly(RelationKind.CHILD);
    assertThat(shown).extracting(CprRelative::name).containsExactly("Ida Barnesen", null);
    assertThat(shown.get(1).cprNumber()).isNull();
    assertThat(shown.get(1).guardianLines()).isEmpty();
    protect(null, null);
    assertThat(view().cpr().relatives()).hasSize(2).allMatch(relative -> relative.name() == null);
  }

  @Test
  @DisplayName("N-10 N-11 a relative that is protected now is hidden in the past as well")
  void relativesOfThePastAreJudgedByToday() {
    Instant later = AT.plusSeconds(3600);
    assertThat(asOf(later).cpr().relatives().get(0).name()).isEqualTo("Ida Barnesen");
    bed.publish(
        ID,
        later.plusSeconds(1),
        new CprRelativesChanged(
            ID, List.of(protectedChild("person-id-1", InCpr.CHILD_NUMBER)), InCpr.STAMP));
    assertThat(asOf(later).cpr().relatives().get(0).name()).isNull();
    bed.publish(ID, later.plusSeconds(2), new CprRelativesChanged(ID, List.of(), InCpr.STAMP));
    assertThat(asOf(later).cpr().relatives().get(0).name()).isNull();
  }

  @Test
  @DisplayName("N-10 a relative whose own party is protected is hidden beside others too")
  void aRelativeThatIsAProtectedPartyIsHidden() {
    String child = Persons.id(2);
    assertThat(view().cpr().relatives().get(0).name()).isEqualTo("Ida Barnesen");
    bed.publish(
        child,
        AT,
        Persons.registered(2, "Ida", "Barnesen"),
        new CprNumberAssigned(child, InCpr.CHILD_NUMBER),
        new AddressProtectionDetected(child, List.of(InCpr.protection(null, null)), InCpr.STAMP),
        InCpr.fetched(child));
    bed.catchUp();
    assertThat(view().cpr().relatives().get(0).name()).isNull();
  }

  @Test
  @DisplayName("N-06 the place in a list and the key of a page tell nothing of a protected person")
  void hiddenPersonsComeLastInTheOrderOfIds() {
    protect(null, null);
    for (int i = 2; i <= 4; i++) {
      String id = Persons.id(i);
      bed.publish(
          id,
          AT,
          Persons.registered(i, "Aa" + i, "Skjult"),
          new CprNumberAssigned(id, "010190123" + i));
    }
    bed.publish(Sor.party(1), AT, Sor.imported(1, "Zebra Klinik"));
    bed.publish(Sor.party(2), AT, Sor.imported(2, "Aabne Klinik"));
    bed.catchUp();
    for (PartySort sort : List.of(PartySort.NAME, PartySort.POST_CODE)) {
      List<String> ids = new ArrayList<>();
      String key = null;
      do {
        PartyPage page = bed.ask(all(sort, key, 2), PartyPage.class);
        assertThat(page.parties()).hasSizeBetween(1, 2);
        page.parties().forEach(row -> ids.add(row.id()));
        key = page.next();
      } while (key != null);
      assertThat(ids)
          .as(sort.name())
          .hasSize(6)
          .endsWith(Persons.id(1), Persons.id(2), Persons.id(3), Persons.id(4));
    }
  }

  @Test
  @DisplayName("A2-39 fold, stored view and as-of now agree on a person in CPR")
  void liveRebuiltAndAsOfAgree() {
    bed.catchUp();
    PartyView live = view();
    bed.rebuild();
    assertThat(view()).isEqualTo(live);
    assertThat(bed.ask(new FindPartyAsOf(ID, QuerySideBed.NOW, null), PartyView.class))
        .isEqualTo(live);
    protect(null, "2026-12-31T00:00:00Z");
    bed.catchUp();
    PartyView masked = view();
    bed.rebuild();
    assertThat(view()).isEqualTo(masked).isNotEqualTo(live);
    assertThat(bed.ask(new FindPartyAsOf(ID, QuerySideBed.NOW, null), PartyView.class))
        .isEqualTo(masked);
  }

  @Test
  @DisplayName(
      "N-06 a list can be of those who are hidden, or of all others, and not of both by name")
  void aListCanBeOfThoseWhoAreHidden() {
    bed.publish(Persons.id(2), AT, Persons.registered(2, "Lone", "Åbensen"));
    for (PartySort sort : PartySort.values()) {
      assertThat(idsOf(null, true, sort)).as("hidden by %s", sort).isEmpty();
      assertThat(idsOf(null, false, sort)).containsExactlyInAnyOrder(ID, Persons.id(2));
    }
    protect(null, null);
    for (PartySort sort : PartySort.values()) {
      assertThat(idsOf(null, true, sort)).as("hidden by %s", sort).containsExactly(ID);
      assertThat(idsOf(null, false, sort)).containsExactly(Persons.id(2));
      assertThat(idsOf("lone", true, sort)).isEmpty();
      assertThat(idsOf("lone", false, sort)).containsExactly(Persons.id(2));
    }
  }

  @Test
  @DisplayName(
      "A2-17 a list's numbers are told to those who may see them, and of nobody who is hidden")
  void numbersOfAListAreToldByRight() {
    assertThat(numbers(true).parties())
        .containsExactly(new PartyNumbers.Numbers(ID, "140380-1232", null, null));
    assertThat(numbers(false).parties()).isEmpty();
    protect(null, null);
    assertThat(numbers(true).parties()).isEmpty();
  }

  private PartyNumbers numbers(boolean withCprNumbers) {
    return bed.catchUp()
        .ask(new FindPartyNumbers(List.of(ID, "nobody"), withCprNumbers), PartyNumbers.class);
  }

  private List<String> idsOf(String words, boolean hidden, PartySort sort) {
    FindParties query =
        new FindParties(
            words,
            Set.of(),
            null,
            null,
            null,
            null,
            FindParties.CvrNumbers.NONE,
            hidden,
            sort,
            false,
            null,
            10);
    return bed.catchUp().ask(query, PartyPage.class).parties().stream()
        .map(PartySummary::id)
        .toList();
  }

  private void protect(String from, String until) {
    bed.publish(
        ID,
        AT.plusSeconds(120),
        new AddressProtectionDetected(ID, List.of(InCpr.protection(from, until)), InCpr.STAMP));
  }

  private void relatives(CprRelative... relatives) {
    bed.publish(ID, AT, new CprRelativesChanged(ID, List.of(relatives), InCpr.STAMP));
  }

  private static CprRelative protectedChild(String personId, String number) {
    return InCpr.relative(
        RelationKind.CHILD,
        personId,
        number,
        "Per Barnesen",
        List.of(InCpr.protection(null, null)));
  }

  private PartyView view() {
    return bed.ask(new FindParty(ID), PartyView.class);
  }

  private PartyView asOf(Instant at) {
    return bed.ask(new FindPartyAsOf(ID, at, null), PartyView.class);
  }

  private PartyHistory history() {
    return bed.ask(new FindPartyHistory(ID, 0, 200), PartyHistory.class);
  }

  private PartyPage search(String words) {
    return bed.catchUp().ask(query(words, null, null, PartySort.NAME, null, 10), PartyPage.class);
  }

  private PartyPage byPostCode(String postCode) {
    return bed.ask(query(null, postCode, null, PartySort.NAME, null, 10), PartyPage.class);
  }

  private PartyPage byNumber(String number) {
    return bed.catchUp()
        .ask(query(null, null, CprNumber.of(number), PartySort.NAME, null, 10), PartyPage.class);
  }

  private static FindParties all(PartySort sort, String after, int limit) {
    return query(null, null, null, sort, after, limit);
  }

  private static FindParties query(
      String words, String postCode, CprNumber number, PartySort sort, String after, int limit) {
    return new FindParties(
        words, Set.of(), null, postCode, null, number, sort, false, after, limit);
  }

  private static CprSettings withText(CprSettings before, String text) {
    return new CprSettings(
        before.enabled(),
        before.agreement(),
        before.lookupUsed(),
        before.showRelated(),
        before.privateAccess(),
        before.publicUrl(),
        before.privateUrl(),
        before.tokenUrl(),
        before.certificateTokenUrl(),
        text,
        before.rule(),
        before.ruleBasis(),
        before.graceDays(),
        before.minimumAgeDays(),
        before.callsPerHour(),
        before.callsPerDay(),
        before.blockBeyondBudget(),
        before.changeLimitPercent(),
        before.lookupTab());
  }
}
