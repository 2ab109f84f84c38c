package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.util.Map;

/** People known by whom they belong to. */
final class SpecialFamilies {

  private static final int MANY_CHILDREN = 60;

  private final Cast cast;
  private final Map<String, Citizen> specials;
  private final LocalDate day;

  SpecialFamilies(Cast cast, Map<String, Citizen> specials) {
    this.cast = cast;
    this.specials = specials;
    this.day = cast.firstDay.minusDays(100);
  }

  void plant() {
    couples();
    children();
    Citizen[] parents = couple("newborn-mother", "newborn-father", 31);
    LocalDate birth = cast.firstDay.minusDays(5);
    LocalDate allowed = FictitiousNumbers.allow(birth) ? birth : birth.minusDays(1);
    specials.put("newborn", cast.life.bear(parents[0], true, allowed));
    Citizen many = special("many-children", cast.adult(true));
    for (int i = 0; i < MANY_CHILDREN; i++) {
      cast.child(many, 3);
    }
  }

  private void couples() {
    couple("married", "spouse", 45);
    Citizen[] separated = couple("separated", "separated-spouse", 50);
    for (Citizen one : separated) {
      Marital marital = one.maritals.currentValue();
      if (marital != null) {
        marital.separations().start(true, day);
      }
    }
    Citizen[] widow = couple("widow", "dead-spouse", 80);
    cast.life.die(widow[1], day);
    Citizen divorced = special("divorced", cast.adult());
    divorced.maritals.start(Marital.of("fraskilt"), day);
    Citizen abroad = special("spouse-without-number", cast.adult());
    Outsider spouse = new Outsider("Inga Testdal", LocalDate.of(1971, 5, 7), false);
    abroad.maritals.start(new Marital(Marital.MARRIED, null, spouse, new Track<>()), day);
  }

  private void children() {
    Citizen[] two = couple("mother", "father", 38);
    specials.put("child-of-two-holders", cast.child(two[0], 9));
    Citizen[] three = couple("mother-beside-other", "father-beside-other", 39);
    Citizen child = special("child-with-other-holder", cast.child(three[0], 7));
    Citizen other = special("other-holder", cast.adult());
    cast.life.entrust(child, Custody.OTHER, other, day);
    coMothers();
    Citizen lone = special("lone-mother", cast.adult(true));
    Citizen half = special("child-of-parent-without-number", cast.child(lone, 4));
    Outsider father = new Outsider("Karl Testdal", LocalDate.of(1978, 5, 7), true);
    half.parents.add(new Parent(Parent.FATHER_OR_CO_MOTHER, null, father, Life.born(half)));
  }

  private void coMothers() {
    Place home = cast.places.anywhere();
    Citizen mother = special("mother-with-co-mother", cast.person(true, 34, "Prøvesen", home));
    Citizen coMother = special("co-mother", cast.person(true, 33, "Testdal", home));
    cast.life.marry(mother, coMother, day.minusYears(8));
    specials.put("child-of-co-mothers", cast.child(mother, 5));
  }

  private Citizen[] couple(String one, String other, int age) {
    Citizen[] couple = cast.couple(age);
    specials.put(one, couple[0]);
    specials.put(other, couple[1]);
    return couple;
  }

  private Citizen special(String name, Citizen citizen) {
    specials.put(name, citizen);
    return citizen;
  }
}
