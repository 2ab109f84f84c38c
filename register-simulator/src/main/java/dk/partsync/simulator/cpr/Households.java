package dk.partsync.simulator.cpr;

import java.util.List;
import java.util.Random;

/** Fills the register with families and people on their own. */
final class Households {

  private final Cast cast;
  private final Traits traits;
  private final Random random;

  Households(Cast cast, Random random) {
    this.cast = cast;
    this.random = random;
    this.traits = new Traits(cast, random);
  }

  /** One household of at most so many people, more than 0. */
  void plant(int most) {
    int kind = random.nextInt(100);
    if (most == 1 || kind < 40) {
      traits.give(cast.adult());
    } else if (kind < 60) {
      for (Citizen spouse : cast.couple(25 + random.nextInt(55))) {
        traits.give(spouse);
      }
    } else if (kind < 90 && most > 2) {
      family(Math.min(most - 2, 1 + random.nextInt(3)));
    } else {
      loneMother(Math.min(most - 1, 1 + random.nextInt(2)));
    }
  }

  private void family(int children) {
    int age = 28 + random.nextInt(20);
    List<Citizen> parents = List.of(cast.couple(age));
    for (int i = 0; i < children; i++) {
      cast.child(parents.get(0), 1 + random.nextInt(Math.min(17, age - 20)));
    }
    parents.forEach(traits::give);
  }

  private void loneMother(int children) {
    Citizen mother =
        cast.person(true, 28 + random.nextInt(20), cast.words.surname(), cast.places.anywhere());
    for (int i = 0; i < children; i++) {
      Citizen child = cast.child(mother, 1 + random.nextInt(8));
      Outsider father = new Outsider("Karl " + cast.words.surname(), null, true);
      child.parents.add(new Parent(Parent.FATHER_OR_CO_MOTHER, null, father, Life.born(child)));
    }
    traits.give(mother);
  }
}
