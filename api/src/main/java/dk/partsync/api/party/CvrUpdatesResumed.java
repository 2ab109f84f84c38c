package dk.partsync.api.party;

import org.axonframework.serialization.Revision;

/** The pause is over before its day. */
@Revision("1")
public record CvrUpdatesResumed(String partyId) implements CvrEvent {}
