package dk.partsync.console.party;

import static java.util.Map.entry;

import dk.partsync.api.party.PartyHistory;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a time line can be narrowed to, in the order in which it is offered. */
enum HistoryKind {
  NAME,
  ADDRESS,
  CONTACT,
  STATUS,
  PROTECTION,
  NUMBER,
  FAMILY,
  PERSONAL,
  ORGANISATION,
  CASES,
  FETCH,
  PAUSE,
  REGISTRATION,
  OTHER;

  private static final Map<HistoryKind, List<String>> FIELDS =
      Map.ofEntries(
          entry(
              NAME,
              List.of(
                  "name",
                  "registerName",
                  "registerAddressingName",
                  "registerNameMarks",
                  "registerNameSince",
                  "givenNames",
                  "surname",
                  "addressingName")),
          entry(
              ADDRESS,
              List.of(
                  "addressLine",
                  "street",
                  "buildingId",
                  "floor",
                  "suite",
                  "additionalInfo",
                  "ownAddressLine",
                  "postCode",
                  "district",
                  "municipality",
                  "regionCode",
                  "country",
                  "east",
                  "north",
                  "residence",
                  "residencePostCode",
                  "residenceDistrict",
                  "residenceSince",
                  "supplementaryAddress",
                  "contactAddress",
                  "postalAddress",
                  "addressAbroad",
                  "cameFrom")),
          entry(CONTACT, List.of("phone", "mobile", "email", "ownsEmailDomain", "website")),
          entry(
              STATUS,
              List.of(
                  "status",
                  "statusSince",
                  "credit",
                  "startDate",
                  "endDate",
                  "endDateInferred",
                  "replacedBy")),
          entry(PROTECTION, List.of("protections", "advertisingProtected")),
          entry(
              NUMBER,
              List.of("cprNumber", "formerCprNumbers", "cvrNumber", "pNumber", "formerNumbers")),
          entry(FAMILY, List.of("relatives", "civilStatus")),
          entry(
              PERSONAL,
              List.of("sex", "birthDate", "birthPlace", "citizenships", "occupation", "church")),
          entry(
              ORGANISATION,
              List.of(
                  "mainIndustry",
                  "otherIndustries",
                  "form",
                  "ownerCvrNumber",
                  "ownerSince",
                  "ownerUntil",
                  "level",
                  "typeId",
                  "typeName",
                  "specialities",
                  "shakId",
                  "locationNumber",
                  "ownerSorId",
                  "ownerName",
                  "ownerCvr",
                  "ownerType",
                  "institutionSorId",
                  "institutionName",
                  "institutionType",
                  "parentSorId")),
          entry(PAUSE, List.of("pausedUntil", "pauseReason")),
          entry(OTHER, List.of("note")));

  private static final Map<String, HistoryKind> BY_FIELD = byField();

  /** The fields that it has, in the order in which they are shown. */
  List<String> fields() {
    return FIELDS.getOrDefault(this, List.of());
  }

  static HistoryKind ofField(String field) {
    return BY_FIELD.getOrDefault(field, OTHER);
  }

  /** What the event is about, and what each value is that it changed. */
  static Set<HistoryKind> of(PartyHistory.Entry entry) {
    Set<HistoryKind> kinds = EnumSet.noneOf(HistoryKind.class);
    HistoryKind named = ofEvent(entry.kind());
    if (named != OTHER) {
      kinds.add(named);
    }
    entry.changes().forEach(change -> kinds.add(ofField(change.field())));
    return kinds.isEmpty() ? EnumSet.of(OTHER) : kinds;
  }

  /** OTHER where the changed values alone tell what an event is about. */
  static HistoryKind ofEvent(String event) {
    return switch (event) {
      case "SorUnitImported", "CvrUnitRegistered", "PartyRegistered" -> REGISTRATION;
      case "SorUnitRenamed", "CprNameChanged", "CvrNameChanged" -> NAME;
      case "SorUnitMoved", "CprAddressesChanged", "CvrAddressesChanged" -> ADDRESS;
      case "SorUnitContactDataChanged", "CvrContactDataChanged" -> CONTACT;
      case "SorUnitPeriodChanged",
          "SorUnitReopened",
          "SorUnitClosed",
          "CprStatusChanged",
          "CvrStatusChanged",
          "CvrUnitCeased",
          "CvrUnitReopened" ->
          STATUS;
      case "AddressProtectionDetected",
          "AddressProtectionLifted",
          "AddressProtectionTermReached",
          "CprProtectionsChanged",
          "CvrAdvertisingProtectionChanged" ->
          PROTECTION;
      case "CprNumberAssigned", "CprNumbersChanged", "CvrNumberChanged" -> NUMBER;
      case "CprRelativesChanged" -> FAMILY;
      case "CprPersonalDataChanged" -> PERSONAL;
      case "SorUnitReclassified",
          "SorUnitTransferred",
          "CvrIndustriesChanged",
          "CvrFormChanged",
          "CvrOwnerChanged" ->
          ORGANISATION;
      case "CprDataFetched", "CvrDataFetched", "CprFetchQueued", "CprFetchDequeued" -> FETCH;
      case "CprUpdatesPaused", "CprUpdatesResumed", "CvrUpdatesPaused", "CvrUpdatesResumed" ->
          PAUSE;
      default -> OTHER;
    };
  }

  /** Whether a time line narrowed to these shows it; narrowed to nothing it shows all. */
  boolean isAmong(Collection<HistoryKind> wanted) {
    return wanted.isEmpty() || wanted.contains(this);
  }

  private static Map<String, HistoryKind> byField() {
    Map<String, HistoryKind> kinds = new HashMap<>();
    FIELDS.forEach((kind, fields) -> fields.forEach(field -> kinds.put(field, kind)));
    return Map.copyOf(kinds);
  }
}
