package dk.partsync.planted.command;

/** Seen by the wrong ones. */
public record CommandSide() {}
