package dk.partsync.query.party;

import dk.partsync.api.cpr.CivilStatus;
import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.TextAddress;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What CPR says of a person as text by field. Of relatives only what they are is told (N-10). */
final class CprFields {

  static final String STATUS = "status";
  static final String STATUS_SINCE = "statusSince";
  static final String SEX = "sex";
  static final String CIVIL_STATUS = "civilStatus";
  static final String CITIZENSHIPS = "citizenships";
  static final String RELATIVES = "relatives";
  static final String PROTECTIONS = "protections";
  static final String PAUSED_UNTIL = "pausedUntil";

  /** Fields that hold CPR numbers. */
  static final Set<String> NUMBERS = Set.of("cprNumber", "formerCprNumbers");

  private final BiConsumer<String, @Nullable Object> put;

  private CprFields(BiConsumer<String, @Nullable Object> put) {
    this.put = put;
  }

  static void of(CprFacts facts, BiConsumer<String, @Nullable Object> put) {
    CprFields fields = new CprFields(put);
    fields.person(facts.person());
    if (facts.pause() != null) {
      put.accept(PAUSED_UNTIL, facts.pause().until());
      put.accept("pauseReason", facts.pause().reason());
    }
  }

  private void person(CprPerson person) {
    put.accept("cprNumber", person.numbers().current());
    put.accept("formerCprNumbers", String.join(", ", person.numbers().former()));
    name(person.name());
    addresses(person.addresses());
    put.accept(STATUS, person.status().text());
    put.accept(STATUS_SINCE, text(person.status().since()));
    personalData(person.personalData());
    put.accept(RELATIVES, joined(person.relatives(), relative -> relative.kind().name()));
    put.accept(PROTECTIONS, joined(person.protections(), CprFields::text));
  }

  private void name(@Nullable CprName name) {
    if (name != null) {
      put.accept("registerName", name.full());
      put.accept("registerAddressingName", name.addressingName());
      put.accept("registerNameMarks", String.join(", ", name.marks()));
      put.accept("registerNameSince", text(name.validFrom()));
    }
  }

  private void addresses(CprAddresses addresses) {
    CprResidence residence = addresses.residence();
    if (residence != null) {
      put.accept("residence", String.join(", ", residence.lines()));
      put.accept("residencePostCode", residence.postCode());
      put.accept("residenceDistrict", residence.district());
      put.accept("municipality", text(residence.municipality()));
      put.accept("residenceSince", text(residence.validFrom()));
    }
    put.accept("supplementaryAddress", text(addresses.supplementary()));
    put.accept("contactAddress", text(addresses.contact()));
    put.accept("addressAbroad", text(addresses.abroad()));
    put.accept("cameFrom", text(addresses.cameFrom()));
  }

  private void personalData(CprPersonalData data) {
    put.accept(SEX, data.sex());
    put.accept("birthDate", text(data.birthDate()));
    put.accept("birthPlace", words(text(data.birthPlace()), data.birthPlaceText()));
    put.accept("occupation", data.occupation());
    put.accept(CIVIL_STATUS, text(data.civilStatus()));
    put.accept(CITIZENSHIPS, joined(data.citizenships(), one -> text(one.country())));
    put.accept("church", words(data.church(), text(data.churchSince())));
  }

  private static String text(@Nullable TextAddress address) {
    return address == null ? "" : String.join(", ", address.lines());
  }

  private static String text(@Nullable CprCode code) {
    return code == null ? "" : words(code.code(), code.name());
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "" : date.text();
  }

  private static String text(@Nullable CivilStatus status) {
    return status == null ? "" : words(status.type(), text(status.since()));
  }

  private static String text(CprProtection protection) {
    return words(
        protection.kind().name(),
        protection.from() == null ? null : "from " + protection.from(),
        protection.until() == null ? null : "until " + protection.until());
  }

  private static <T> String joined(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining(", "));
  }

  private static String words(@Nullable String... words) {
    return Stream.of(words)
        .flatMap(Stream::ofNullable)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
