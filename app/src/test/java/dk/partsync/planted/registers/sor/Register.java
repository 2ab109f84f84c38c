package dk.partsync.planted.registers.sor;

/** Seen by the wrong ones. */
public record Register() {}
