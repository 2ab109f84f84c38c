package dk.partsync.console.party;

import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tab SOR shows. */
final class PartySorSections {

  private static final Set<String> LEVELS = Set.of("IE", "SI", "OE");
  private static final Set<String> REGIONS = Set.of("1081", "1082", "1083", "1084", "1085");

  private final PartyView party;
  private final SorUnit unit;
  private final Function<String, @Nullable String> names;

  /**
   * @param names name of the party with an id, none where there is no such party
   */
  PartySorSections(PartyView party, SorUnit unit, Function<String, @Nullable String> names) {
    this.party = party;
    this.unit = unit;
    this.names = names;
  }

  List<PartySection> all() {
    return PartySection.filled(
        new PartySection("hierarchy", hierarchy()),
        new PartySection("classification", classification()),
        new PartySection("period", period()),
        new PartySection("addresses", address()),
        new PartySection("contactData", contactData()));
  }

  private List<PartyFact> hierarchy() {
    SorAffiliation place = unit.affiliation();
    PartyFact.Group facts = new PartyFact.Group();
    unit("owner", place.ownerName(), place.ownerSorId(), facts);
    facts.delivered("ownerType", place.ownerType()).text("ownerCvr", place.ownerCvr());
    unit("institution", place.institutionName(), place.institutionSorId(), facts);
    facts.delivered("institutionType", place.institutionType());
    unit("parent", null, place.parentSorId(), facts);
    return facts.all();
  }

  private List<PartyFact> classification() {
    SorClassification kind = unit.classification();
    PartyFact.Group facts = new PartyFact.Group();
    facts.text("sorId", party.sorId()).text("unitType", kind.typeName());
    words("level", "party.level.", kind.level(), LEVELS, facts);
    for (SorSpeciality speciality : kind.specialities()) {
      facts.text("speciality", speciality.name());
    }
    return facts.text("shakId", kind.shakId()).text("gln", kind.locationNumber()).all();
  }

  private List<PartyFact> period() {
    PartyFact.Group facts = new PartyFact.Group();
    facts.day("startDate", unit.startDate()).day("endDate", party.endDate());
    if (party.endDateInferred()) {
      facts.words("endDateInferred", "party.endDateInferred");
    }
    party.replacedBy().forEach(id -> unit("replacedBy", null, id, facts));
    return facts.day("validFrom", party.validFrom()).all();
  }

  private List<PartyFact> address() {
    SorAddress address = unit.address();
    PartyFact.Group facts = new PartyFact.Group();
    facts.text("location", address.line());
    facts.text("postCode", address.postCode()).text("district", address.district());
    words("region", "party.region.", address.regionCode(), REGIONS, facts);
    facts.text("country", address.country());
    if (address.east() != null && address.north() != null) {
      facts.text(
          "coordinates", address.east().toPlainString() + " / " + address.north().toPlainString());
    }
    return facts.all();
  }

  private List<PartyFact> contactData() {
    SorContactData data = unit.contactData();
    return new PartyFact.Group()
        .text("phone", data.phone())
        .text("email", data.email())
        .text("website", data.website())
        .all();
  }

  /** A code in words, or as it is where it is none of those that are known. */
  private static void words(
      String label,
      String prefix,
      @Nullable String code,
      Set<String> known,
      PartyFact.Group facts) {
    if (code != null && known.contains(code)) {
      facts.words(label, prefix + code);
    } else {
      facts.text(label, code);
    }
  }

  private void unit(
      String label, @Nullable String name, @Nullable String sorId, PartyFact.Group facts) {
    if (sorId == null) {
      facts.text(label, name);
      return;
    }
    String partyId = "sor-" + sorId;
    String known = names.apply(partyId);
    String shown = name != null ? name : known != null ? known : sorId;
    facts.party(label, shown, known == null ? null : partyId);
  }
}
