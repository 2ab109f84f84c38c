package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The run left the lane.
 *
 * @param completed the mode of a real run that did its work; none for a dry run or another end
 * @param source the source that a real run brought parties in step with
 */
@Revision("1")
public record SyncLaneFreed(
    Register register, String runId, @Nullable SyncMode completed, @Nullable SourceFile source)
    implements SyncLaneEvent {}
