package dk.partsync.api;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.access.IdentifierKeyUsed;
import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import dk.partsync.api.cpr.Citizenship;
import dk.partsync.api.cpr.CivilStatus;
import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.cpr.TextAddress;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprPersonalDataChanged;
import dk.partsync.api.party.CprProtectionsChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import dk.partsync.api.party.IdentifierClaimed;
import dk.partsync.api.party.ProtectionTurn;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionEndScheduled;
import dk.partsync.api.subscription.SubscriptionGround;
import dk.partsync.api.subscription.SubscriptionGroundChanged;
import dk.partsync.api.subscription.SubscriptionRequested;
import dk.partsync.api.subscription.SubscriptionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of every event about persons in CPR, cases and subscriptions, with every field filled in. */
final class CprSamples {

  private static final String PERSON = "person-0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String NUMBER = "1403801232";
  private static final Instant AT = Instant.parse("2026-09-20T04:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final CprCode TOWN = new CprCode("0851", "Aalborg", null);
  private static final CprCode NORWAY = new CprCode("5110", "Norge", "NOR");
  private static final PartialDate SINCE = PartialDate.parse("2009-08-01", false);
  private static final CprStamp STAMP =
      new CprStamp(AT, CprTrigger.MANUAL, "0123456789abcdefABCDE_", true);
  private static final CprProtection PROTECTION =
      new CprProtection(ProtectionKind.NAME_AND_ADDRESS, "navne_og_adresse", AT, AT);
  private static final CprNumbers NUMBERS = new CprNumbers(NUMBER, List.of("1403801240"));
  private static final CprName NAME =
      new CprName(
          "Lone", "Birgit", "Prøvesen", "Prøvesen,Lone Birgit", List.of("forkortet"), SINCE);
  private static final CprAddresses ADDRESSES =
      new CprAddresses(
          new CprResidence(
              "c/o Eksempel",
              "Prøvevej",
              "012A",
              "02",
              "tv",
              "0001",
              "Hasseris",
              "9000",
              "Aalborg",
              TOWN,
              "7311",
              "0a3f50b1-1111-4c22-8d33-5e44f5660001",
              SINCE,
              TOWN,
              SINCE),
          new TextAddress(List.of("Sendes til kontoret"), TOWN, SINCE, SINCE),
          new TextAddress(List.of("Postboks 12"), TOWN, SINCE, SINCE),
          new TextAddress(List.of("Prøvegata 4"), NORWAY, SINCE, SINCE),
          NORWAY);
  private static final CprStatus STATUS =
      new CprStatus(PersonStatus.RESIDENT, "bopael_i_danmark", SINCE);
  private static final CprPersonalData PERSONAL_DATA =
      new CprPersonalData(
          "kvinde",
          PartialDate.parse("1980-03", true),
          new CprCode("8331", "Nørholm,Aalborg", null),
          "fri tekst",
          "lærer",
          new CivilStatus("gift", SINCE, SINCE),
          List.of(new Citizenship(NORWAY, SINCE)),
          "medlem_af_folkekirken",
          SINCE);
  private static final List<CprRelative> RELATIVES =
      List.of(
          new CprRelative(
              RelationKind.GUARDIAN,
              "9c8b7a69-5847-4635-a241-0f1e2d3c4b5a",
              "2105124126",
              "Ida Prøvesen",
              SINCE,
              "FULD",
              SINCE,
              SINCE,
              List.of(PROTECTION),
              List.of("Torvet 1")));
  private static final SubscriptionGround GROUND =
      new SubscriptionGround(SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES, List.of("2026-114"));
  private static final CprSettings SETTINGS =
      new CprSettings(
          true,
          new CprAgreement("A-1", DAY),
          true,
          true,
          true,
          "https://a",
          "https://b",
          "https://c",
          "https://d",
          "Skjult",
          SubscriptionRule.ALL_CASES,
          new RuleBasis("law", "owner", DAY),
          90,
          7,
          100,
          1000,
          true,
          30,
          DialogueTab.CPR);

  static final CprPerson PERSON_IN_CPR =
      new CprPerson(
          "3f0c9a52-7d1e-4b8a-9c36-0a5e1d2b7f10",
          NUMBERS,
          NAME,
          ADDRESSES,
          STATUS,
          PERSONAL_DATA,
          RELATIVES,
          List.of(PROTECTION));

  static final List<Object> ALL =
      List.of(
          new CprNumberAssigned(PERSON, NUMBER),
          new CprDataFetched(PERSON, PERSON_IN_CPR.personId(), STAMP),
          new CprNumbersChanged(PERSON, NUMBERS, STAMP),
          new CprNameChanged(PERSON, NAME, STAMP),
          new CprAddressesChanged(PERSON, ADDRESSES, STAMP),
          new CprStatusChanged(PERSON, STATUS, STAMP),
          new CprPersonalDataChanged(PERSON, PERSONAL_DATA, STAMP),
          new CprRelativesChanged(PERSON, RELATIVES, STAMP),
          new AddressProtectionDetected(PERSON, List.of(PROTECTION), STAMP),
          new AddressProtectionLifted(PERSON, List.of(PROTECTION), STAMP),
          new CprProtectionsChanged(PERSON, List.of(PROTECTION), STAMP),
          new AddressProtectionTermReached(PERSON, ProtectionTurn.BEGAN, AT, AT),
          new CprUpdatesPaused(PERSON, "wrong in CPR", DAY),
          new CprUpdatesResumed(PERSON),
          new CprFetchQueued(PERSON),
          new CprFetchDequeued(PERSON, CprOutcome.UPDATED),
          new IdentifierClaimed("cpr-00ff", PERSON),
          new IdentifierKeyUsed("00ff"),
          new CprSettingsChanged(SETTINGS),
          new CaseOpened("2026-114"),
          new CaseClosed("2026-114", DAY),
          new CaseReopened("2026-114"),
          new PartyAddedToCase("2026-114", PERSON),
          new PartyRemovedFromCase("2026-114", PERSON),
          new SubscriptionRequested(PERSON, GROUND),
          new SubscriptionGroundChanged(PERSON, GROUND),
          new SubscriptionConfirmed(PERSON, AT),
          new SubscriptionEndScheduled(PERSON, DAY),
          new SubscriptionCancelled(PERSON, EndReason.CASES_CLOSED),
          new AccessRecorded(
              "access-1",
              AccessKind.LOOKUP,
              CprOutcome.FOUND,
              PERSON,
              "h1",
              "h2",
              List.of("surname"),
              1));

  private CprSamples() {}
}
