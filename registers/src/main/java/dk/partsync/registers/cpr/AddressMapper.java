package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.TextAddress;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a person is reached (sections 4.5 and 8). */
final class AddressMapper {

  private static final String LINES = "adresselinie";
  private static final String CAME_FROM = "cprLandIndrejse";

  private AddressMapper() {}

  /**
   * @param emigrated whether the person lives abroad now
   */
  static CprAddresses of(Part person, boolean emigrated) {
    Part information = person.current("adresseoplysninger");
    Part journey = person.current("udrejseIndrejse");
    if (!journey.exists()) {
      journey = person.current("udrejseIndrejser");
    }
    boolean abroad = emigrated || !journey.part(CAME_FROM).exists();
    return new CprAddresses(
        residence(information),
        lines(information.part("supplerendeAdresse")),
        lines(person.current("kontaktadresse")),
        abroad ? abroad(journey) : null,
        emigrated ? null : cameFrom(person));
  }

  private static @Nullable CprResidence residence(Part information) {
    Part address = information.part("cprAdresse");
    if (!address.exists()) {
      return null;
    }
    String road = address.text("vejadresseringsnavn");
    return new CprResidence(
        information.text("conavn"),
        road == null ? address.text("vejnavn") : road,
        address.text("husnummer"),
        address.text("etage"),
        address.text("sidedoer"),
        address.text("bygningsnummer"),
        address.text("bynavn"),
        address.text("postnummer"),
        address.text("postdistrikt"),
        new CprCode(address.textOrEmpty("cprkommunekode"), address.text("cprkommunenavn"), null),
        address.textOrEmpty("cprvejkode"),
        address.text("daradresse"),
        information.date("tilflytningsdatokommune"),
        movedFrom(information),
        information.date("virkningfra"));
  }

  private static @Nullable CprCode movedFrom(Part information) {
    String code = information.text("fraflytningskommunekode");
    return code == null
        ? null
        : new CprCode(code, information.text("fraflytningskommunenavn"), null);
  }

  private static @Nullable TextAddress lines(Part address) {
    List<String> lines = address.lines(LINES);
    return lines.isEmpty()
        ? null
        : new TextAddress(lines, null, address.date("virkningfra"), address.date("virkningtil"));
  }

  private static @Nullable TextAddress abroad(Part journey) {
    List<String> lines = journey.lines("udenlandsadresselinie");
    CprCode country = journey.code("cprLandUdrejse");
    return lines.isEmpty() && country == null
        ? null
        : new TextAddress(lines, country, journey.date("virkningfra"), journey.date("virkningtil"));
  }

  /** The last return counts, whether its record is still in force or not. */
  private static @Nullable CprCode cameFrom(Part person) {
    List<Part> journeys = person.parts("udrejseIndrejser");
    return (journeys.isEmpty() ? person.parts("udrejseIndrejse") : journeys)
        .stream()
            .filter(journey -> !journey.isWithdrawn() && journey.part(CAME_FROM).exists())
            .max(Comparator.comparing(Part::beginning))
            .map(journey -> journey.code(CAME_FROM))
            .orElse(null);
  }
}
