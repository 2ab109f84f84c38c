package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses of CVR in the form that all parties share. */
final class CvrAddressText {

  private CvrAddressText() {}

  /** Where the unit is, or else where its post goes. */
  static ShownAddress of(CvrAddresses addresses) {
    CvrAddress shown = addresses.location() == null ? addresses.postal() : addresses.location();
    return shown == null
        ? new ShownAddress("", null, null, null)
        : new ShownAddress(line(shown), shown.postCode(), shown.district(), shown.country());
  }

  /** All of it but post code, district and country, in one line. */
  static String line(CvrAddress address) {
    List<String> parts = new ArrayList<>();
    add(parts, address.careOf() == null ? null : "c/o " + address.careOf());
    add(parts, joined(address.street(), houseNumber(address)));
    add(parts, joined(floor(address), address.door()));
    add(parts, address.placeName());
    add(parts, address.postBox() == null ? null : "Postboks " + address.postBox());
    add(parts, freeText(address));
    return String.join(", ", parts);
  }

  private static @Nullable String houseNumber(CvrAddress address) {
    String from = address.houseNumberFrom();
    String to = address.houseNumberTo();
    return from == null || to == null || to.equals(from) ? from : from + "-" + to;
  }

  /** A floor that is a number is an ordinal. */
  private static @Nullable String floor(CvrAddress address) {
    String floor = address.floor();
    return floor != null && floor.matches("\\d+") ? floor + "." : floor;
  }

  private static @Nullable String freeText(CvrAddress address) {
    return address.freeText() == null
        ? null
        : address.freeText().lines().map(String::strip).collect(Collectors.joining(", "));
  }

  private static String joined(@Nullable String... words) {
    return Stream.of(words)
        .flatMap(Stream::ofNullable)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
