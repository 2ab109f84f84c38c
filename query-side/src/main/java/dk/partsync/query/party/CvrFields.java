package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What CVR says of a company or production unit as text by field. */
final class CvrFields {

  private final BiConsumer<String, @Nullable Object> put;

  private CvrFields(BiConsumer<String, @Nullable Object> put) {
    this.put = put;
  }

  static void of(BusinessFacts facts, BiConsumer<String, @Nullable Object> put) {
    CvrFields fields = new CvrFields(put);
    CvrUnit unit = facts.unit();
    put.accept("cvrNumber", unit.identity().cvrNumber());
    put.accept("pNumber", unit.identity().pNumber());
    put.accept("formerNumbers", String.join(", ", facts.formerNumbers()));
    fields.address(unit.addresses().location());
    put.accept("postalAddress", whole(unit.addresses().postal()));
    fields.business(unit);
    put.accept("phone", unit.contactData().phone());
    put.accept("email", unit.contactData().email());
    fields.owner(unit.owner());
    put.accept("pausedUntil", facts.pausedUntil());
    put.accept("pauseReason", facts.pause() == null ? null : facts.pause().reason());
  }

  private void address(@Nullable CvrAddress location) {
    put.accept("postCode", location == null ? null : location.postCode());
    put.accept("district", location == null ? null : location.district());
    put.accept("municipality", location == null ? null : location.municipality());
    put.accept("country", location == null ? null : location.country());
  }

  private void business(CvrUnit unit) {
    List<CvrCode> industries = unit.industries();
    put.accept("mainIndustry", industries.isEmpty() ? null : text(industries.get(0)));
    put.accept("otherIndustries", joined(industries.stream().skip(1).toList()));
    put.accept("form", text(unit.form()));
    put.accept("status", unit.status().registered());
    put.accept("credit", joined(unit.status().credit()));
    put.accept("advertisingProtected", unit.advertisingProtected());
  }

  private void owner(@Nullable CvrOwner owner) {
    put.accept("ownerCvrNumber", owner == null ? null : owner.cvrNumber());
    put.accept("ownerSince", owner == null ? null : owner.since());
    put.accept("ownerUntil", owner == null ? null : owner.until());
  }

  private static @Nullable String whole(@Nullable CvrAddress address) {
    if (address == null) {
      return null;
    }
    String place = words(address.postCode(), address.district());
    return place.isEmpty()
        ? CvrAddressText.line(address)
        : CvrAddressText.line(address) + ", " + place;
  }

  private static String joined(List<CvrCode> codes) {
    return codes.stream().map(CvrFields::text).collect(Collectors.joining(", "));
  }

  private static String text(@Nullable CvrCode code) {
    return code == null ? "" : words(code.code(), code.text());
  }

  private static String words(@Nullable String first, @Nullable String second) {
    return ((first == null ? "" : first) + " " + (second == null ? "" : second)).strip();
  }
}
