package dk.partsync.api.sync;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The plan is whole. What happens next is in {@link #next}.
 *
 * @param next HELD, APPLYING, or COMPLETED for a dry run
 */
@Revision("1")
public record SyncRunPlanned(
    String runId,
    String planId,
    PlanCounts counts,
    int chunks,
    int rejectedParts,
    LocalDate day,
    List<String> warnings,
    SyncRunState next)
    implements SyncRunEvent {}
