package dk.partsync.planted.query.cvr;

import dk.partsync.planted.query.party.Chicken;

/** Breaks: packages have no cycles. */
public record Egg(Class<Chicken> layer) {

  Chicken hatch() {
    return new Chicken(this);
  }
}
