package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;

/** A run entered the lane: no other may start. */
@Revision("1")
public record SyncLaneTaken(Register register, String runId) implements SyncLaneEvent {}
