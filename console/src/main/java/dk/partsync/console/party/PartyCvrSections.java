package dk.partsync.console.party;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.party.CvrPart;
import dk.partsync.api.party.PartyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tab CVR shows beside production units. */
final class PartyCvrSections {

  private PartyCvrSections() {}

  static List<PartySection> of(PartyView party, CvrPart cvr) {
    return PartySection.filled(
        new PartySection("unit", unit(cvr)),
        new PartySection("business", business(party, cvr)),
        new PartySection("industries", industries(cvr)),
        new PartySection("addresses", addresses(cvr)),
        new PartySection("contactData", contactData(cvr)));
  }

  private static List<PartyFact> unit(CvrPart cvr) {
    CvrIdentity identity = cvr.identity();
    PartyFact.Group facts = new PartyFact.Group();
    facts.text("cvrNumber", identity.cvrNumber()).text("pNumber", identity.pNumber());
    facts.lines("formerNumbers", cvr.formerNumbers());
    facts.code("form", cvr.form());
    if (cvr.owner() != null) {
      facts.party("owner", "CVR " + cvr.owner().cvrNumber(), cvr.ownerPartyId());
      facts.day("ownerSince", cvr.owner().since()).day("ownerUntil", cvr.owner().until());
    }
    return facts.all();
  }

  private static List<PartyFact> business(PartyView party, CvrPart cvr) {
    CvrStatus status = cvr.status();
    PartyFact.Group facts = new PartyFact.Group();
    facts.delivered("status", status.registered());
    status.credit().forEach(credit -> facts.code("credit", credit));
    facts.day("startDate", status.startDate()).day("endDate", status.endDate());
    boolean protectedFromAdvertising = Boolean.TRUE.equals(party.advertisingProtected());
    facts.words(
        "advertising", protectedFromAdvertising ? "party.advertising.yes" : "party.advertising.no");
    return facts.all();
  }

  private static List<PartyFact> industries(CvrPart cvr) {
    PartyFact.Group facts = new PartyFact.Group();
    facts.code("mainIndustry", cvr.mainIndustry());
    cvr.otherIndustries().forEach(industry -> facts.code("otherIndustry", industry));
    return facts.all();
  }

  private static List<PartyFact> addresses(CvrPart cvr) {
    PartyFact.Group facts = new PartyFact.Group();
    CvrAddress location = cvr.addresses().location();
    facts.text("location", line(location));
    if (location != null) {
      facts.text("municipality", location.municipality());
    }
    facts.text("postal", line(cvr.addresses().postal()));
    return facts.all();
  }

  private static List<PartyFact> contactData(CvrPart cvr) {
    return new PartyFact.Group()
        .text("phone", cvr.contactData().phone())
        .text("email", cvr.contactData().email())
        .all();
  }

  private static @Nullable String line(@Nullable CvrAddress address) {
    if (address == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    if (address.careOf() != null) {
      parts.add("c/o " + address.careOf());
    }
    String numbers =
        address.houseNumberTo() == null
            ? address.houseNumberFrom()
            : address.houseNumberFrom() + "-" + address.houseNumberTo();
    add(parts, address.street(), numbers);
    add(parts, address.floor() == null ? null : address.floor() + ".", address.door());
    add(parts, address.placeName(), null);
    add(parts, address.postBox() == null ? null : "Postboks " + address.postBox(), null);
    add(parts, address.freeText(), null);
    add(parts, address.postCode(), address.district());
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable String first, @Nullable String second) {
    String part =
        Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" ")).strip();
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
