package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Gives people a past and peculiarities, in shares that keep every kind in stock. */
final class Traits {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final Cast cast;
  private final Random random;

  Traits(Cast cast, Random random) {
    this.cast = cast;
    this.random = random;
  }

  /** Somebody who has lived alone or married until now, at home in Denmark. */
  void give(Citizen citizen) {
    past(citizen);
    papers(citizen);
    protection(citizen);
    whereabouts(citizen);
  }

  private void past(Citizen citizen) {
    if (oneIn(3)) {
      cast.life.moveTo(citizen, cast.places.anywhere(), cast.ago(1 + random.nextInt(9)));
    }
    if (oneIn(10)) {
      Name other = citizen.name().withSurname(cast.words.surname());
      cast.life.rename(citizen, other, cast.ago(1 + random.nextInt(9)));
    }
    if (oneIn(200)) {
      cast.life.renumber(citizen, cast.ago(2));
    }
  }

  private void papers(Citizen citizen) {
    if (oneIn(3)) {
      citizen.occupation = cast.words.occupation();
    }
    if (oneIn(12)) {
      Country country = Country.ABROAD.get(random.nextInt(Country.ABROAD.size()));
      citizen.citizenships.start(country, cast.ago(4));
    }
    if (oneIn(100)) {
      citizen.contact = Lines.since(cast.ago(1), "Postboks 12", "9009 Prøvekøbing");
    }
    if (oneIn(300)) {
      Lines address = Lines.since(cast.ago(1), "Torvet 1", "9009 Prøvekøbing");
      citizen.guardianships.add(new Guardianship("DELVIS", "Advokat Ole Eksempel", address));
    }
  }

  private void protection(Citizen citizen) {
    if (oneIn(50)) {
      protect(citizen, Protection.NAME_AND_ADDRESS, cast.ago(0), cast.firstDay.plusMonths(9));
    } else if (oneIn(100)) {
      protect(citizen, Protection.NAME_AND_ADDRESS, cast.ago(2), cast.ago(1));
    }
    if (oneIn(10)) {
      protect(citizen, Protection.MARKETING, cast.ago(3), cast.firstDay.plusYears(50));
    }
    if (oneIn(30)) {
      protect(citizen, Protection.LOCAL_DIRECTORY, cast.ago(3), cast.firstDay.plusYears(50));
    }
  }

  private void whereabouts(Citizen citizen) {
    LocalDate day = cast.ago(0);
    int share = random.nextInt(1000);
    if (share < 20) {
      cast.life.die(citizen, day);
    } else if (share < 35) {
      Country country = Country.ABROAD.get(random.nextInt(Country.ABROAD.size()));
      List<String> lines = oneIn(3) ? List.of() : List.of("Prøvegata 4", "0150 Testberg");
      cast.life.emigrate(citizen, country, lines, day);
    } else if (share < 38) {
      cast.life.disappear(citizen, day);
    } else if (share < 43) {
      cast.life.moveTo(citizen, cast.places.specialRoad(), day);
      citizen.become(LifeStatus.BOPAEL_I_DANMARK_HOEJ_VEJKODE, day);
    } else if (share < 50) {
      cast.life.moveTo(citizen, cast.places.greenland(), day);
      citizen.become(LifeStatus.BOPAEL_I_GROENLAND, day);
    }
  }

  private void protect(Citizen citizen, String type, LocalDate from, LocalDate to) {
    cast.life.protect(
        citizen,
        type,
        from.atTime(9, 25).atZone(COPENHAGEN).toInstant(),
        to.atStartOfDay(COPENHAGEN).toInstant());
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }
}
