package dk.partsync.query.support;

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
import dk.partsync.api.party.BusinessId;
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
import dk.partsync.api.party.PartyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up companies and production units. */
public final class InCvr {

  public static final String ID = id(1);
  public static final String NUMBER = "10000009";
  public static final String OTHER_NUMBER = "10000017";
  public static final String P_NUMBER = "1003388394";
  public static final Instant FETCHED = Instant.parse("2026-07-20T08:00:00Z");
  public static final LocalDate START = LocalDate.of(1999, 10, 20);
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
  public static final CvrStamp STAMP = new CvrStamp(FETCHED, CvrTrigger.MANUAL, "hash");
  public static final CvrStamp LATER =
      new CvrStamp(FETCHED.plusSeconds(86_400), CvrTrigger.SYNC, "other");
  public static final CvrStatus ACTIVE = new CvrStatus("aktiv", List.of(), START, null);
  public static final CvrAddress LOCATION =
      new CvrAddress(
          null,
          "0001",
          "Algade",
          "12A",
          "14",
          "2",
          "tv",
          "Skovby",
          null,
          "5000",
          "Odense C",
          "0461",
          "Odense",
          "DK",
          null,
          "Prøve ApS");

  private InCvr() {}

  public static String id(int number) {
    return BusinessId.of(new UUID(7, number));
  }

  public static CvrUnit company(String unitId, String cvrNumber, String name) {
    return new CvrUnit(
        new CvrIdentity(CvrUnitKind.COMPANY, unitId, cvrNumber, null),
        name,
        new CvrAddresses(LOCATION, null),
        List.of(new CvrCode("561110", "Servering"), new CvrCode("620100", "Programmering")),
        new CvrCode("80", "Anpartsselskab"),
        ACTIVE,
        true,
        new CvrContactData("99990001", "firma@example.invalid"),
        null);
  }

  public static CvrUnit productionUnit(String unitId, String pNumber, @Nullable String owner) {
    return new CvrUnit(
        new CvrIdentity(CvrUnitKind.PRODUCTION_UNIT, unitId, null, pNumber),
        "Prøve ApS, Odense",
        new CvrAddresses(LOCATION, null),
        List.of(),
        null,
        ACTIVE,
        false,
        new CvrContactData(null, null),
        owner == null ? null : new CvrOwner(owner, START, null));
  }

  public static CvrUnitRegistered registered(int number, CvrUnit unit) {
    return new CvrUnitRegistered(id(number), unit, STAMP);
  }

  /** One event of every type, in an order in which they can happen to one production unit. */
  public static List<PartyEvent> events() {
    return List.of(
        registered(1, productionUnit("4000000001", P_NUMBER, NUMBER)),
        new CvrNumberChanged(
            ID,
            new CvrIdentity(CvrUnitKind.PRODUCTION_UNIT, "4000000001", null, "1003388395"),
            LATER),
        new CvrNameChanged(ID, "Nyt navn", LATER),
        new CvrAddressesChanged(ID, new CvrAddresses(null, LOCATION), LATER),
        new CvrIndustriesChanged(ID, List.of(new CvrCode("620100", "Programmering")), LATER),
        new CvrFormChanged(ID, new CvrCode("60", "Aktieselskab"), LATER),
        new CvrStatusChanged(
            ID, new CvrStatus("aktiv", List.of(new CvrCode("1", "Konkurs")), START, null), LATER),
        new CvrUnitCeased(ID, new CvrStatus("aktiv", List.of(), START, LAST_DAY), LATER),
        new CvrUnitReopened(ID, ACTIVE, LATER),
        new CvrAdvertisingProtectionChanged(ID, true, LATER),
        new CvrContactDataChanged(ID, new CvrContactData("99990002", null), LATER),
        new CvrOwnerChanged(ID, new CvrOwner(OTHER_NUMBER, START, null), LATER),
        new CvrUpdatesPaused(ID, "Grunden", LocalDate.of(2026, 12, 31)),
        new CvrUpdatesResumed(ID),
        new CvrDataFetched(ID, LATER));
  }
}
