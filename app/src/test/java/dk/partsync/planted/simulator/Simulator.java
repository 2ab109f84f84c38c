package dk.partsync.planted.simulator;

/** Seen by the wrong ones. */
public record Simulator() {}
