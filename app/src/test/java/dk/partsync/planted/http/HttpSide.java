package dk.partsync.planted.http;

/** Seen by the wrong ones. */
public record HttpSide() {}
