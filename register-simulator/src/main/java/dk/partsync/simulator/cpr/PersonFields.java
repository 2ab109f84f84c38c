package dk.partsync.simulator.cpr;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a person as authorities see it (section 4.5), each made when it is asked for. */
final class PersonFields {

  /** Of a person, null when there is no value. */
  private interface Field {
    @Nullable Object of(Citizen citizen);
  }

  private static final Authority BIRTH_PLACE = new Authority("8331", "Prøveholm", "25", "Sogn");
  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    FIELDS.put("id", citizen -> citizen.id);
    FIELDS.put("koen", citizen -> citizen.female ? "kvinde" : "mand");
    FIELDS.put("status", citizen -> citizen.status.wire());
    FIELDS.put("statusdato", citizen -> Node.text(citizen.statusDate));
    FIELDS.put("statusdatousikkerhedsmarkering", citizen -> citizen.statusDateUncertain);
    FIELDS.put("foedselsdato", citizen -> Node.text(citizen.birthDate));
    FIELDS.put("foedselsdatousikkerhedsmarkering", citizen -> citizen.birthDateUncertain);
    FIELDS.put("stilling", citizen -> citizen.occupation);
    FIELDS.put("cprFoedselsregistreringssted", citizen -> Records.authority(BIRTH_PLACE, null));
    FIELDS.put("beskyttelser", citizen -> all(citizen.protections, Records::protection));
    FIELDS.put("personnumre", citizen -> all(citizen.numbers.all(), Records::number));
    FIELDS.put("navne", citizen -> all(citizen.names.all(), Records::name));
    FIELDS.put("adresseoplysninger", citizen -> all(citizen.homes.all(), Records::home));
    FIELDS.put("kontaktadresse", PersonFields::contact);
    FIELDS.put("udrejseIndrejser", citizen -> all(citizen.journeys.all(), Records::journey));
    FIELDS.put("forsvindinger", citizen -> all(citizen.disappearances.all(), Records::period));
    FIELDS.put("civilstande", PersonFields::maritals);
    FIELDS.put(
        "statsborgerskaber", citizen -> all(citizen.citizenships.all(), Records::citizenship));
    FIELDS.put("foraeldreoplysninger", citizen -> all(citizen.parents, Relatives::parent));
    FIELDS.put("boern", citizen -> all(citizen.children, Relatives::child));
    FIELDS.put(
        "foraeldremyndighedsoplysninger", citizen -> all(citizen.custody, Relatives::custody));
    FIELDS.put(
        "foraeldremyndighedOver", citizen -> all(citizen.custodyOver, Relatives::custodyOver));
    FIELDS.put("vaergemaal", citizen -> all(citizen.guardianships, Records::guardianship));
    FIELDS.put("folkekirke", citizen -> all(citizen.church.all(), Records::church));
    FIELDS.put("cprHaendelseskoder", citizen -> all(citizen.events, PersonFields::event));
    for (String none : List.of("deltBopael", "kommunaleForhold", "valgoplysninger", "notater")) {
      FIELDS.put(none, citizen -> List.of());
    }
  }

  private PersonFields() {}

  static @Nullable Object of(Citizen citizen, String name) {
    Field field = FIELDS.get(name);
    return field == null ? null : field.of(citizen);
  }

  private static @Nullable Object contact(Citizen citizen) {
    return citizen.contact == null ? null : Records.lines(citizen.contact);
  }

  /** Unmarried is erased at the first change (section 6.4). */
  private static Object maritals(Citizen citizen) {
    return citizen.maritals.all().stream()
        .filter(dated -> dated.current() || !dated.value().type().equals("ugift"))
        .map(Relatives::marital)
        .toList();
  }

  /** The code list is not public (section 14, number 20); these codes are made up. */
  static String code(Event event) {
    return "SIM" + Math.floorMod(event.kind().hashCode(), 1000);
  }

  private static Map<String, Object> event(Event event) {
    return new Node()
        .with("kode", code(event))
        .with("afledtmrk", false)
        .with("registreringfra", Node.text(event.delivered()))
        .day("virkningfra", event.day())
        .members();
  }

  private static <T> List<Map<String, Object>> all(
      Collection<T> records, Function<T, Map<String, Object>> shown) {
    return records.stream().map(shown).toList();
  }
}
