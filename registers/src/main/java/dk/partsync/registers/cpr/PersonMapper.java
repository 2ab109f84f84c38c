package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.Citizenship;
import dk.partsync.api.cpr.CivilStatus;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.PersonStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person of an answer as this product keeps it (sections 4.5 and 8). Fails for nothing: what is
 * not there is left out, unknown values are kept as text.
 */
final class PersonMapper {

  private PersonMapper() {}

  static CprPerson of(Part person, CprNumbers numbers) {
    CprStatus status = status(person);
    return new CprPerson(
        person.text("id"),
        numbers,
        currentName(person),
        AddressMapper.of(person, status.status() == PersonStatus.EMIGRATED),
        status,
        personalData(person),
        RelativeMapper.of(person),
        ProtectionMapper.of(person));
  }

  private static @Nullable CprName currentName(Part person) {
    Part name = person.current("navne");
    Part shown = name.exists() ? name : person.current("navn");
    return shown.exists() ? name(shown) : null;
  }

  static CprName name(Part name) {
    return new CprName(
        name.text("fornavne"),
        name.text("mellemnavn"),
        name.textOrEmpty("efternavn"),
        name.text("adresseringsnavn"),
        Stream.of("fornavnemarkering", "mellemnavnmarkering", "efternavnmarkering")
            .map(name::text)
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList(),
        name.date("virkningfra"));
  }

  private static CprStatus status(Part person) {
    return new CprStatus(
        switch (person.value("status")) {
          case "bopael_i_danmark" -> PersonStatus.RESIDENT;
          case "bopael_i_danmark_hoej_vejkode" -> PersonStatus.RESIDENT_WITHOUT_FIXED_ADDRESS;
          case "bopael_i_groenland" -> PersonStatus.RESIDENT_IN_GREENLAND;
          case "bopael_i_groenland_hoej_vejkode" ->
              PersonStatus.RESIDENT_IN_GREENLAND_WITHOUT_FIXED_ADDRESS;
          case "ej_bopael" -> PersonStatus.NOT_RESIDENT;
          case "annulleret" -> PersonStatus.ANNULLED;
          case "nedlagt_person" -> PersonStatus.NUMBER_CLOSED;
          case "forsvundet" -> PersonStatus.DISAPPEARED;
          case "udrejst" -> PersonStatus.EMIGRATED;
          case "doed" -> PersonStatus.DEAD;
          default -> PersonStatus.OTHER;
        },
        person.textOrEmpty("status"),
        person.date("statusdato"));
  }

  private static CprPersonalData personalData(Part person) {
    Part church = person.current("folkekirke");
    return new CprPersonalData(
        person.text("koen"),
        person.date("foedselsdato"),
        person.code("cprFoedselsregistreringssted"),
        person.text("supplerendeFoedselsregistreringssted"),
        person.text("stilling"),
        civilStatus(person.current("civilstande")),
        citizenships(person),
        church.text("tilhoersforhold"),
        church.date("virkningfra"));
  }

  private static @Nullable CivilStatus civilStatus(Part record) {
    return record.exists()
        ? new CivilStatus(
            record.textOrEmpty("civilstandstype"),
            record.date("virkningfra"),
            record.current("separationer").date("virkningfra"))
        : null;
  }

  private static List<Citizenship> citizenships(Part person) {
    return person.parts("statsborgerskaber").stream()
        .filter(Part::isCurrent)
        .flatMap(record -> citizenship(record))
        .distinct()
        .sorted(Comparator.comparing(citizenship -> citizenship.country().code()))
        .toList();
  }

  private static Stream<Citizenship> citizenship(Part record) {
    CprCode country = record.code("cprland");
    return country == null
        ? Stream.empty()
        : Stream.of(new Citizenship(country, record.date("virkningFra")));
  }
}
