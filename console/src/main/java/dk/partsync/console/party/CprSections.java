package dk.partsync.console.party;

import dk.partsync.api.cpr.CivilStatus;
import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.cpr.TextAddress;
import dk.partsync.api.party.CprPart;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tab CPR shows beside relatives and protections (A2-22). */
final class CprSections {

  private CprSections() {}

  static List<PartySection> of(CprPart cpr) {
    return PartySection.filled(
        new PartySection("status", status(cpr)),
        new PartySection("person", person(cpr.personalData())),
        new PartySection("name", name(cpr.name())),
        new PartySection("addresses", addresses(cpr)));
  }

  private static List<PartyFact> status(CprPart cpr) {
    PartyFact.Group facts = new PartyFact.Group();
    CprStatus status = cpr.status();
    if (status != null) {
      facts.words("status", "party.status." + status.status());
      facts.delivered("statusText", status.text()).day("statusSince", status.since());
      long children =
          cpr.relatives().stream().filter(one -> one.kind() == RelationKind.CHILD).count();
      if (children == 0) {
        facts.words("children", "party.none");
      } else {
        facts.text("children", String.valueOf(children));
      }
    }
    return facts.all();
  }

  private static List<PartyFact> person(@Nullable CprPersonalData data) {
    PartyFact.Group facts = new PartyFact.Group();
    if (data != null) {
      facts.delivered("sex", data.sex()).day("birthDate", data.birthDate());
      facts.code("birthPlace", data.birthPlace()).text("birthPlaceText", data.birthPlaceText());
      civilStatus(data.civilStatus(), facts);
      facts.text(
          "citizenships",
          data.citizenships().stream()
              .map(
                  one -> one.country().name() == null ? one.country().code() : one.country().name())
              .collect(Collectors.joining(", ")));
      facts.text("occupation", data.occupation());
      facts.delivered("church", data.church()).day("churchSince", data.churchSince());
    }
    return facts.all();
  }

  private static void civilStatus(@Nullable CivilStatus status, PartyFact.Group facts) {
    if (status != null) {
      facts.delivered("civilStatus", status.type()).day("civilStatusSince", status.since());
      facts.day("separatedSince", status.separatedSince());
    }
  }

  private static List<PartyFact> name(@Nullable CprName name) {
    PartyFact.Group facts = new PartyFact.Group();
    if (name != null) {
      facts.text("givenNames", name.givenNames()).text("middleName", name.middleName());
      facts.text("surname", name.surname()).text("addressingName", name.addressingName());
      facts.lines("nameMarks", name.marks()).day("nameSince", name.validFrom());
    }
    return facts.all();
  }

  private static List<PartyFact> addresses(CprPart cpr) {
    PartyFact.Group facts = new PartyFact.Group();
    CprAddresses addresses = cpr.addresses();
    if (addresses != null) {
      residence(cpr, addresses.residence(), facts);
      other("supplementary", addresses.supplementary(), facts);
      other("contact", addresses.contact(), facts);
      other("abroad", addresses.abroad(), facts);
      facts.code("cameFrom", addresses.cameFrom());
    }
    return facts.all();
  }

  private static void residence(
      CprPart cpr, @Nullable CprResidence residence, PartyFact.Group facts) {
    if (residence != null) {
      facts.lines("residence", cpr.addressLines());
      facts.text("postCode", residence.postCode()).text("district", residence.district());
      facts.code("municipality", residence.municipality());
      facts.day("residenceSince", residence.validFrom());
      facts.day("municipalitySince", residence.movedToMunicipality());
      facts.code("movedFrom", residence.movedFrom());
    }
  }

  private static void other(String label, @Nullable TextAddress address, PartyFact.Group facts) {
    if (address != null) {
      facts.lines(label, address.lines());
    }
  }
}
