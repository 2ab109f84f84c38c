package dk.partsync.query.support;

import dk.partsync.api.cpr.CivilStatus;
import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprOutcome;
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
import dk.partsync.api.party.CprEvent;
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
import dk.partsync.api.party.ProtectionTurn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What CPR says of made-up persons. */
public final class InCpr {

  public static final String NUMBER = "1403801232";
  public static final String FORMER = "1403801240";
  public static final String CHILD_NUMBER = "0105121230";
  public static final Instant FETCHED = Instant.parse("2026-07-20T08:00:00Z");
  public static final CprStamp STAMP = new CprStamp(FETCHED, CprTrigger.MANUAL, "hash", false);
  public static final PartialDate SINCE = PartialDate.parse("2009-08-01", false);
  public static final CprName NAME =
      new CprName("Lone", "Birgit", "Registersen", "Registersen,Lone", List.of(), SINCE);
  public static final CprAddresses ADDRESSES =
      new CprAddresses(
          new CprResidence(
              "c/o Værten",
              "Gemmevej",
              "012A",
              "02",
              "tv",
              null,
              "Skjulby",
              "9000",
              "Aalborg",
              new CprCode("0851", "Kommunen", null),
              "7311",
              null,
              SINCE,
              null,
              SINCE),
          new TextAddress(List.of("Tillægsvej 1"), null, SINCE, null),
          new TextAddress(List.of("Postboks 12"), null, SINCE, null),
          new TextAddress(
              List.of("Udlandsgata 4"), new CprCode("5110", "Norge", "NOR"), null, null),
          new CprCode("5110", "Norge", "NOR"));
  public static final CprStatus RESIDENT =
      new CprStatus(PersonStatus.RESIDENT, "bopael_i_danmark", SINCE);
  public static final CprRelative CHILD =
      relative(RelationKind.CHILD, "person-id-1", CHILD_NUMBER, "Ida Barnesen", List.of());

  private InCpr() {}

  public static CprProtection protection(@Nullable String from, @Nullable String until) {
    return new CprProtection(
        ProtectionKind.NAME_AND_ADDRESS,
        "navne_og_adresse",
        from == null ? null : Instant.parse(from),
        until == null ? null : Instant.parse(until));
  }

  public static CprRelative relative(
      RelationKind kind,
      String personId,
      String number,
      String name,
      List<CprProtection> protections) {
    return new CprRelative(
        kind,
        personId,
        number,
        name,
        PartialDate.parse("2012-05-01", false),
        null,
        SINCE,
        null,
        protections,
        List.of("Værgevej 3"));
  }

  public static CprDataFetched fetched(String id) {
    return new CprDataFetched(id, "cpr-person-1", STAMP);
  }

  /** A first delivery of a person that is not protected. */
  public static List<CprEvent> delivery(String id) {
    return List.of(
        new CprNumberAssigned(id, NUMBER),
        new CprNumbersChanged(id, new CprNumbers(NUMBER, List.of(FORMER)), STAMP),
        new CprNameChanged(id, NAME, STAMP),
        new CprAddressesChanged(id, ADDRESSES, STAMP),
        new CprStatusChanged(id, RESIDENT, STAMP),
        new CprPersonalDataChanged(id, personalData(), STAMP),
        new CprRelativesChanged(id, List.of(CHILD), STAMP),
        fetched(id));
  }

  /** One event of every type, in an order in which they can happen to one person. */
  static List<CprEvent> events(String id) {
    return List.of(
        new CprNumberAssigned(id, NUMBER),
        new CprFetchQueued(id),
        new AddressProtectionDetected(id, List.of(protection(null, null)), STAMP),
        new CprNumbersChanged(id, new CprNumbers(NUMBER, List.of(FORMER)), STAMP),
        new CprNameChanged(id, NAME, STAMP),
        new CprAddressesChanged(id, ADDRESSES, STAMP),
        new CprStatusChanged(id, RESIDENT, STAMP),
        new CprPersonalDataChanged(id, personalData(), STAMP),
        new CprRelativesChanged(id, List.of(CHILD), STAMP),
        fetched(id),
        new CprFetchDequeued(id, CprOutcome.UPDATED),
        new AddressProtectionLifted(id, List.of(), STAMP),
        new CprProtectionsChanged(
            id, List.of(new CprProtection(ProtectionKind.MARKETING, "reklame", null, null)), STAMP),
        new AddressProtectionTermReached(id, ProtectionTurn.ENDED, null, FETCHED),
        new CprUpdatesPaused(id, "Grunden", LocalDate.of(2026, 12, 31)),
        new CprUpdatesResumed(id));
  }

  private static CprPersonalData personalData() {
    return new CprPersonalData(
        "kvinde",
        SINCE,
        new CprCode("8331", "Fødeby", null),
        null,
        "lærer",
        new CivilStatus("ugift", SINCE, null),
        List.of(),
        null,
        null);
  }
}
