package dk.partsync.api.sync;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The brake holds the run; nothing has been changed. */
@Revision("1")
public record SyncRunHeld(String runId, List<HoldReason> reasons) implements SyncRunEvent {}
