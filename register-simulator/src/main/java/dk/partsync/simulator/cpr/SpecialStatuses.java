package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** People known by what they are or where they live. */
final class SpecialStatuses {

  private final Cast cast;
  private final Map<String, Citizen> specials;
  private final LocalDate day;

  SpecialStatuses(Cast cast, Map<String, Citizen> specials) {
    this.cast = cast;
    this.specials = specials;
    this.day = cast.firstDay.minusDays(100);
  }

  void plant() {
    specials.put("adult", cast.adult(true));
    abroad();
    gone();
    places();
    numbers();
    papers();
  }

  private void abroad() {
    Citizen known = special("emigrated-with-address");
    cast.life.emigrate(
        known, Country.NORWAY, List.of("Prøvegata 4", "0150 Testberg", "Norge"), day);
    cast.life.emigrate(special("emigrated-without-address"), Country.NORWAY, List.of(), day);
    Citizen back = special("returned");
    cast.life.emigrate(back, Country.NORWAY, List.of("Prøvegata 5"), day.minusYears(3));
    cast.life.comeBack(back, cast.places.anywhere(), day);
  }

  private void gone() {
    cast.life.die(special("dead"), day);
    cast.life.disappear(special("disappeared"), day);
    Citizen annulled = special("annulled");
    annulled.become(LifeStatus.ANNULLERET, day);
    annulled.homes.end(day);
    Citizen closed = special("closed-down");
    closed.become(LifeStatus.NEDLAGT_PERSON, day);
    closed.homes.end(day);
  }

  private void places() {
    Citizen nowhere = special("without-residence");
    cast.life.moveTo(nowhere, Places.nowhere(), day);
    nowhere.become(LifeStatus.EJ_BOPAEL, day);
    Citizen special = special("special-road");
    cast.life.moveTo(special, cast.places.specialRoad(), day);
    special.become(LifeStatus.BOPAEL_I_DANMARK_HOEJ_VEJKODE, day);
    Citizen greenland = special("greenland");
    cast.life.moveTo(greenland, cast.places.greenland(), day);
    greenland.become(LifeStatus.BOPAEL_I_GROENLAND, day);
    Home home = Home.first(cast.places.anywhere(), day);
    special("care-of").homes.start(home.careOf("c/o Eksempel"), day);
    Lines office = Lines.since(day, "Sendes til kontoret", "9009 Prøvekøbing");
    special("supplementary-address").homes.start(home.supplementedBy(office), day);
    special("contact-address").contact = Lines.since(day, "Postboks 12", "9009 Prøvekøbing");
    Citizen moved = special("moved");
    cast.life.moveTo(moved, cast.places.anywhere(), day.minusYears(5));
    cast.life.moveTo(moved, cast.places.anywhere(), day);
  }

  private void numbers() {
    Citizen renumbered = special("renumbered");
    cast.life.renumber(renumbered, day.minusYears(2));
    cast.life.renumber(renumbered, day);
    Citizen uncertain = special("uncertain-dates");
    uncertain.birthDate = LocalDate.of(1945, 1, 1);
    uncertain.birthDateUncertain = true;
    uncertain.statusDateUncertain = true;
    uncertain.names.doubtLast();
    uncertain.homes.doubtLast();
    Citizen unknown = special("unknown-dates");
    unknown.birthDate = null;
    unknown.birthDateUncertain = true;
    unknown.names.start(unknown.name(), null);
  }

  private void papers() {
    special("foreign-citizen").citizenships.start(Country.NORWAY, day);
    special("stateless").citizenships.start(Country.STATELESS, day);
    Name longest = new Name("Å".repeat(50), "Prøve".repeat(8), "Ø".repeat(40), null);
    cast.life.rename(special("longest-name"), longest, day);
    Name marked =
        new Name(
            "Óli Þór", null, "Prøvesen", "indeholder_tegn_der_ikke_kan_indrapporteres_til_cpr");
    cast.life.rename(special("marked-name"), marked, day);
    cast.life.rename(special("renamed"), Name.of("Lone Birgit", "Nynavnsen"), day);
    Lines torvet = Lines.since(day, "Torvet 1", "9009 Prøvekøbing");
    special("guardianship")
        .guardianships
        .add(new Guardianship("FULD", "Advokat Ole Eksempel", torvet));
    special("partial-guardianship")
        .guardianships
        .add(new Guardianship("DELVIS", "Advokat Ole Eksempel", torvet));
  }

  private Citizen special(String name) {
    Citizen citizen = cast.adult();
    specials.put(name, citizen);
    return citizen;
  }
}
