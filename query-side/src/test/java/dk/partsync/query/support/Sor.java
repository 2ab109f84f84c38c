package dk.partsync.query.support;

import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up SOR units. */
public final class Sor {

  public static final LocalDate START = LocalDate.of(2007, 1, 1);
  public static final SorContactData CONTACT =
      new SorContactData("70121212", "post@example.dk", "https://example.dk");

  private Sor() {}

  public static SorId id(int number) {
    return SorId.of(number);
  }

  public static String party(int number) {
    return id(number).partyId();
  }

  public static SorAddress address(String street, @Nullable String postCode) {
    return new SorAddress(
        street,
        "12",
        "2.",
        "tv",
        null,
        postCode,
        "Odense C",
        "1083",
        "DK",
        new BigDecimal("588421.50"),
        new BigDecimal("6139021"));
  }

  public static SorClassification classification(String typeName) {
    return new SorClassification(
        "OE",
        "550671000005100",
        typeName,
        List.of(new SorSpeciality("1", "Kirurgi")),
        "4212",
        null);
  }

  public static SorAffiliation affiliation(String owner) {
    return new SorAffiliation(
        id(9).value(), owner, "29190909", "region", id(8).value(), "OUH", "sygehus", null);
  }

  public static SorStamp stamp(@Nullable String validFrom) {
    return new SorStamp(
        validFrom == null ? null : LocalDate.parse(validFrom),
        LocalDateTime.of(2024, 2, 29, 12, 30, 1),
        "hash");
  }

  public static SorUnit unit(String name, @Nullable String postCode) {
    return unit(name, postCode, START, null);
  }

  public static SorUnit unit(
      String name, @Nullable String postCode, LocalDate start, @Nullable LocalDate end) {
    return new SorUnit(
        name,
        address("Sdr. Boulevard", postCode),
        CONTACT,
        classification("afdeling"),
        affiliation("Region Syddanmark"),
        start,
        end);
  }

  public static SorUnitImported imported(int number, SorUnit unit) {
    return new SorUnitImported(party(number), id(number).value(), unit, stamp("2020-01-01"));
  }

  public static SorUnitImported imported(int number, String name) {
    return imported(number, unit(name, "5000"));
  }
}
