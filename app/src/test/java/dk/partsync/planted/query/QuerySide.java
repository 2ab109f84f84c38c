package dk.partsync.planted.query;

/** Seen by the wrong ones. */
public record QuerySide() {}
