package dk.partsync.api.party;

import org.axonframework.serialization.Revision;

/**
 * The register was down when the person was fetched, so it is asked again by itself (N-38); for
 * whom and why is in the metadata.
 */
@Revision("1")
public record CprFetchQueued(String partyId) implements CprEvent {}
