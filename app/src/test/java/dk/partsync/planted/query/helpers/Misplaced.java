package dk.partsync.planted.query.helpers;

/** Breaks: packages are named by capability, and are null-marked. */
record Misplaced() {}
