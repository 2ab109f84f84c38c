package dk.partsync.query.party;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyValues;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A party's values as text by the names that the API gives them. */
final class PartyFields {

  private final Map<String, @Nullable String> values = new LinkedHashMap<>();

  private PartyFields(Party party) {
    put("name", nameOf(party));
    put("addressLine", party.addressLine());
    period(party.period());
    if (party instanceof SorParty sor) {
      unit(sor.unit());
    } else if (party instanceof BusinessParty business) {
      CvrFields.of(business.facts(), this::put);
    } else if (party instanceof PersonParty person) {
      person(person.details());
      if (person.cpr() != null) {
        CprFields.of(person.cpr(), this::put);
      }
    }
  }

  /** A unit's name is shown whole, though its party's may be cut. */
  private static String nameOf(Party party) {
    return party instanceof SorParty sor ? sor.unit().name() : party.name();
  }

  /** What differs, in the order of the fields; everything that has a value for a new party. */
  static List<PartyHistory.Change> changes(@Nullable Party before, Party after) {
    Map<String, @Nullable String> old = before == null ? Map.of() : new PartyFields(before).values;
    List<PartyHistory.Change> changes = new ArrayList<>();
    new PartyFields(after)
        .values.forEach(
            (field, value) -> {
              String was = old.get(field);
              if (!Objects.equals(was, value)) {
                changes.add(new PartyHistory.Change(field, was, value));
              }
            });
    return changes;
  }

  /** Every field that has a value. */
  static List<PartyValues.Value> values(Party party) {
    List<PartyValues.Value> held = new ArrayList<>();
    new PartyFields(party)
        .values.forEach(
            (field, value) -> {
              if (value != null) {
                held.add(new PartyValues.Value(field, value));
              }
            });
    return held;
  }

  private void period(Period period) {
    put("startDate", period.startDate());
    put("endDate", period.endDate());
    put("endDateInferred", period.endDateInferred() ? true : null);
    put("replacedBy", String.join(", ", period.replacedBy()));
  }

  private void person(PersonDetails details) {
    put("givenNames", details.name().givenNames());
    put("surname", details.name().surname());
    put("addressingName", details.name().addressingName());
    put("ownAddressLine", details.address().line());
    put("postCode", details.address().postCode());
    put("district", details.address().district());
    put("country", details.address().country());
    put("phone", details.contactData().phone());
    put("mobile", details.contactData().mobile());
    put("email", details.contactData().email());
    put("ownsEmailDomain", details.contactData().ownsEmailDomain() ? true : null);
    put("website", details.contactData().website());
    put("note", details.note());
  }

  private void unit(SorUnit unit) {
    address(unit.address());
    contactData(unit.contactData());
    classification(unit.classification());
    affiliation(unit.affiliation());
  }

  private void address(SorAddress address) {
    put("street", address.street());
    put("buildingId", address.buildingId());
    put("floor", address.floor());
    put("suite", address.suite());
    put("additionalInfo", address.additionalInfo());
    put("postCode", address.postCode());
    put("district", address.district());
    put("regionCode", address.regionCode());
    put("country", address.country());
    put("east", address.east());
    put("north", address.north());
  }

  private void contactData(SorContactData data) {
    put("phone", data.phone());
    put("email", data.email());
    put("website", data.website());
  }

  private void classification(SorClassification classification) {
    put("level", classification.level());
    put("typeId", classification.typeId());
    put("typeName", classification.typeName());
    put("specialities", specialities(classification.specialities()));
    put("shakId", classification.shakId());
    put("locationNumber", classification.locationNumber());
  }

  private void affiliation(SorAffiliation affiliation) {
    put("ownerSorId", affiliation.ownerSorId());
    put("ownerName", affiliation.ownerName());
    put("ownerCvr", affiliation.ownerCvr());
    put("ownerType", affiliation.ownerType());
    put("institutionSorId", affiliation.institutionSorId());
    put("institutionName", affiliation.institutionName());
    put("institutionType", affiliation.institutionType());
    put("parentSorId", affiliation.parentSorId());
  }

  private static String specialities(List<SorSpeciality> specialities) {
    return specialities.stream()
        .map(speciality -> joined(speciality.id(), speciality.name()))
        .collect(Collectors.joining(", "));
  }

  private static String joined(@Nullable String id, @Nullable String name) {
    return ((id == null ? "" : id) + " " + (name == null ? "" : name)).strip();
  }

  /**
   * @throws IllegalStateException when the field is none that clients are told of
   */
  private void put(String field, @Nullable Object value) {
    if (!PartyValues.FIELDS.contains(field)) {
      throw new IllegalStateException("no such field: " + field);
    }
    String text = value == null ? "" : value.toString();
    values.put(field, text.isEmpty() ? null : text);
  }
}
