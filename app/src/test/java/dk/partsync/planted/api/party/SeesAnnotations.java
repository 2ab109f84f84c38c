package dk.partsync.planted.api.party;

import org.axonframework.serialization.Revision;

/** Breaks nothing. */
@Revision("1")
record SeesAnnotations() {}
