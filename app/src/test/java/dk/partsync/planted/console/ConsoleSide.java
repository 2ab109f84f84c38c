package dk.partsync.planted.console;

/** Seen by the wrong ones. */
public record ConsoleSide() {}
