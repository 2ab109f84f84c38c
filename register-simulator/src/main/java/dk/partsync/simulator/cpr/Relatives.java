package dk.partsync.simulator.cpr;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the people around a person, always with their current data (section 4.8). */
final class Relatives {

  private Relatives() {}

  static Map<String, Object> citizen(Citizen citizen) {
    Dated<Name> name = citizen.names.current();
    Dated<Home> home = citizen.homes.current();
    Dated<Journey> journey = citizen.journeys.current();
    Dated<Boolean> disappearance = citizen.disappearances.current();
    Lines contact = citizen.contact;
    return new Node()
        .with("personid", citizen.id)
        .with("personnummer", citizen.number())
        .with("navn", name == null ? null : Records.name(name))
        .with("adresseoplysninger", home == null ? null : Records.home(home))
        .with("kontaktadresse", contact == null ? null : Records.lines(contact))
        .with("udrejseIndrejse", journey == null ? null : Records.journey(journey))
        .with("forsvinding", disappearance == null ? null : Records.period(disappearance))
        .with("beskyttelser", citizen.protections.stream().map(Records::protection).toList())
        .members();
  }

  static Map<String, Object> marital(Dated<Marital> dated) {
    Marital marital = dated.value();
    return new Node()
        .with("civilstandstype", marital.type())
        .with("aegtefaelle", shown(marital.spouse()))
        .with("aegtefaelleUdenCpr", shown(marital.spouseWithoutNumber()))
        .with("separationer", marital.separations().all().stream().map(Records::period).toList())
        .dated(dated)
        .members();
  }

  static Map<String, Object> parent(Parent parent) {
    return new Node()
        .with("foraelderrolle", parent.role())
        .day("virkningfra", parent.from())
        .with("virkningfrausikkerhedsmarkering", false)
        .with("foraelder", shown(parent.citizen()))
        .with("foraelderUdenCpr", shown(parent.outsider()))
        .members();
  }

  static Map<String, Object> child(Citizen child) {
    return new Node()
        .day("virkningfra", Life.born(child))
        .with("virkningfrausikkerhedsmarkering", false)
        .with("barn", citizen(child))
        .members();
  }

  static Map<String, Object> custody(Custody custody) {
    return custody(custody, "foraeldremyndig", custody.holder());
  }

  static Map<String, Object> custodyOver(Custody custody) {
    return custody(custody, "barn", custody.child());
  }

  private static Map<String, Object> custody(Custody custody, String whom, Citizen citizen) {
    return new Node()
        .with("foraeldremyndighedsindehaverrolle", custody.role())
        .day("virkningfra", custody.from())
        .with("virkningfrausikkerhedsmarkering", false)
        .day("virkningtil", custody.to())
        .with(whom, citizen(citizen))
        .members();
  }

  private static @Nullable Map<String, Object> shown(@Nullable Citizen citizen) {
    return citizen == null ? null : citizen(citizen);
  }

  private static @Nullable Map<String, Object> shown(@Nullable Outsider outsider) {
    return outsider == null
        ? null
        : new Node()
            .with("navn", outsider.name())
            .day("foedselsdato", outsider.birthDate())
            .with("foedselsdatousikkerhedsmarkering", outsider.birthDateUncertain())
            .members();
  }
}
