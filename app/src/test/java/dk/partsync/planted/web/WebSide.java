package dk.partsync.planted.web;

/** Seen by the wrong ones. */
public record WebSide() {}
