package dk.partsync.command;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.RelationKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented persons of the register. Their numbers fail modulus 11. */
public final class CprPersons {

  public static final String NUMBER = "1403801232";
  public static final String OLD_NUMBER = "1403801240";
  public static final String CHILD = "2105124126";
  public static final String REPLACEMENT = "7403801232";
  public static final Instant AT = Instant.parse("2026-09-21T04:00:00Z");

  private CprPersons() {}

  /** Lone Prøvesen, who lives at Prøvevej 7 and is protected by nothing. */
  public static CprPerson lone() {
    return new CprPerson(
        "3f0c9a52-7d1e-4b8a-9c36-0a5e1d2b7f10",
        new CprNumbers(NUMBER, List.of()),
        name("Lone", "Prøvesen"),
        living("Prøvevej", "7", "9000"),
        status(PersonStatus.RESIDENT),
        work("lærer"),
        List.of(),
        List.of());
  }

  public static CprName name(String givenNames, String surname) {
    return new CprName(givenNames, null, surname, surname + "," + givenNames, List.of(), null);
  }

  public static CprAddresses living(String road, String house, String postCode) {
    CprResidence residence =
        new CprResidence(
            null,
            road,
            house,
            null,
            null,
            null,
            null,
            postCode,
            "Egholm",
            new CprCode("0851", "Aalborg", null),
            "7311",
            null,
            null,
            null,
            null);
    return new CprAddresses(residence, null, null, null, null);
  }

  public static CprStatus status(PersonStatus status) {
    return new CprStatus(status, status.name().toLowerCase(java.util.Locale.ROOT), null);
  }

  public static CprPersonalData work(String occupation) {
    return new CprPersonalData(
        "kvinde",
        PartialDate.parse("1980-03-14", false),
        null,
        null,
        occupation,
        null,
        List.of(),
        null,
        null);
  }

  /** A child, protected by these. */
  public static CprRelative child(CprProtection... protections) {
    return new CprRelative(
        RelationKind.CHILD,
        "9c8b7a69-5847-4635-a241-0f1e2d3c4b5a",
        CHILD,
        "Ida Prøvesen",
        PartialDate.parse("2012-05-21", false),
        null,
        null,
        null,
        List.of(protections),
        List.of());
  }

  /** A protection of name and address for a term. */
  public static CprProtection hidden(@Nullable Instant from, @Nullable Instant until) {
    return new CprProtection(ProtectionKind.NAME_AND_ADDRESS, "navne_og_adresse", from, until);
  }

  /** A protection that hides nothing. */
  public static CprProtection noMarketing() {
    return new CprProtection(ProtectionKind.MARKETING, "markedsfoering", AT, null);
  }
}
