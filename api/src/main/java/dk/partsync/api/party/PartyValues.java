package dk.partsync.api.party;

import java.util.List;
import java.util.Set;

/**
 * What each field of a party held at a moment, by the names that {@link PartyHistory.Change} gives
 * them. What is protected now, and every CPR number, is left out of it as of a history.
 *
 * @param version number of the last event that it shows, from 1
 * @param values fields that held something, in the order of the history
 */
public record PartyValues(String partyId, long version, List<Value> values) {

  /** Every name that a field of a history can have. */
  public static final Set<String> FIELDS =
      Set.of(
          "name",
          "addressLine",
          "startDate",
          "endDate",
          "endDateInferred",
          "replacedBy",
          "street",
          "buildingId",
          "floor",
          "suite",
          "additionalInfo",
          "postCode",
          "district",
          "regionCode",
          "country",
          "east",
          "north",
          "phone",
          "email",
          "website",
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
          "parentSorId",
          "givenNames",
          "surname",
          "addressingName",
          "ownAddressLine",
          "mobile",
          "ownsEmailDomain",
          "note",
          "cprNumber",
          "formerCprNumbers",
          "registerName",
          "registerAddressingName",
          "registerNameMarks",
          "registerNameSince",
          "residence",
          "residencePostCode",
          "residenceDistrict",
          "municipality",
          "residenceSince",
          "supplementaryAddress",
          "contactAddress",
          "addressAbroad",
          "cameFrom",
          "status",
          "statusSince",
          "sex",
          "birthDate",
          "birthPlace",
          "occupation",
          "civilStatus",
          "citizenships",
          "church",
          "relatives",
          "protections",
          "pausedUntil",
          "pauseReason",
          "cvrNumber",
          "pNumber",
          "formerNumbers",
          "postalAddress",
          "mainIndustry",
          "otherIndustries",
          "form",
          "credit",
          "advertisingProtected",
          "ownerCvrNumber",
          "ownerSince",
          "ownerUntil");

  public PartyValues {
    values = List.copyOf(values);
  }

  /** Shows nothing of the party. */
  @Override
  public String toString() {
    return "PartyValues[" + partyId + "]";
  }

  /**
   * A field with what it held, as text.
   *
   * @param value of what is protected now the message or {@link PartyHistory#NOT_SHOWN}
   */
  public record Value(String field, String value) {

    /** Shows nothing of the party. */
    @Override
    public String toString() {
      return OwnText.HIDDEN;
    }
  }
}
