package dk.partsync.planted.store;

/** Seen by the wrong ones. */
public record Stored() {}
