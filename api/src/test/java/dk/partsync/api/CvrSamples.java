package dk.partsync.api;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrAddresses;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.party.CvrAddressesChanged;
import dk.partsync.api.party.CvrAdvertisingProtectionChanged;
import dk.partsync.api.party.CvrContactDataChanged;
import dk.partsync.api.party.CvrDataFetched;
import dk.partsync.api.party.CvrFormChanged;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrNumberChanged;
import dk.partsync.api.party.CvrOwnerChanged;
import dk.partsync.api.party.CvrStatusChanged;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.CvrUpdatesResumed;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.CvrSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of every event that CVR brings with it, with every field filled in. */
final class CvrSamples {

  private static final String PARTY = "business-0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final LocalDate SINCE = LocalDate.of(2012, 2, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final CvrStamp STAMP =
      new CvrStamp(
          Instant.parse("2026-09-20T02:15:00Z"), CvrTrigger.MANUAL, "0123456789abcdefABCDE_");
  private static final CvrAddress ADDRESS =
      new CvrAddress(
          "0a3f50b1-1111-4c22-8d33-5e44f5660001",
          "1234",
          "Prøvevej",
          "12A",
          "14",
          "3",
          "tv",
          "Port C2",
          "17",
          "9999",
          "Egholm",
          "1082",
          "EGHOLM",
          "DK",
          "Prøvegata 4, Oslo",
          "c/o Eksempel");
  private static final CvrAddresses ADDRESSES = new CvrAddresses(ADDRESS, ADDRESS);
  private static final List<CvrCode> INDUSTRIES =
      List.of(new CvrCode("433200", "Tømrer- og bygningssnedkervirksomhed"));
  private static final CvrCode FORM = new CvrCode("80", "Anpartsselskab");
  private static final CvrContactData CONTACT_DATA =
      new CvrContactData("+45 99 99 00 05", "post@example.invalid");
  private static final CvrOwner OWNER = new CvrOwner("99990007", SINCE, DAY);
  static final CvrUnit UNIT =
      new CvrUnit(
          new CvrIdentity(CvrUnitKind.PRODUCTION_UNIT, "4990000002", "99990015", "1999900001"),
          "Prøvehavnens Tømrerværksted; \"Ø\"",
          ADDRESSES,
          INDUSTRIES,
          FORM,
          status(null),
          true,
          CONTACT_DATA,
          OWNER);

  static final List<Object> ALL =
      List.of(
          new CvrUnitRegistered(PARTY, UNIT, STAMP),
          new CvrNumberChanged(
              PARTY,
              new CvrIdentity(CvrUnitKind.COMPANY, "4990000001", "99990023", "1999900002"),
              STAMP),
          new CvrNameChanged(PARTY, "Prøvehavnens Tømrerværksted ApS", STAMP),
          new CvrAddressesChanged(PARTY, ADDRESSES, STAMP),
          new CvrIndustriesChanged(PARTY, INDUSTRIES, STAMP),
          new CvrFormChanged(PARTY, FORM, STAMP),
          new CvrStatusChanged(PARTY, status(null), STAMP),
          new CvrUnitCeased(PARTY, status(DAY), STAMP),
          new CvrUnitReopened(PARTY, status(null), STAMP),
          new CvrAdvertisingProtectionChanged(PARTY, true, STAMP),
          new CvrContactDataChanged(PARTY, CONTACT_DATA, STAMP),
          new CvrOwnerChanged(PARTY, OWNER, STAMP),
          new CvrDataFetched(PARTY, STAMP),
          new CvrUpdatesPaused(PARTY, "Sagen er lukket ned", DAY),
          new CvrUpdatesResumed(PARTY),
          new CvrUnitsWanted("intake-1", List.of("99990007"), List.of("1999900001")),
          new CvrSettingsChanged(
              new CvrSettings(
                  true,
                  CvrSource.DISTRIBUTION,
                  "https://a",
                  "https://b",
                  "https://c",
                  "https://d",
                  100,
                  1000,
                  true,
                  5,
                  30,
                  30)));

  private CvrSamples() {}

  private static CvrStatus status(LocalDate endDate) {
    return new CvrStatus("aktiv", List.of(new CvrCode("3", "Under konkurs")), SINCE, endDate);
  }
}
