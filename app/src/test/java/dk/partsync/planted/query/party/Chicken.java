package dk.partsync.planted.query.party;

import dk.partsync.planted.query.cvr.Egg;

/** Breaks: packages have no cycles. */
public record Chicken(Egg egg) {}
