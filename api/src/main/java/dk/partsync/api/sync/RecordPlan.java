package dk.partsync.api.sync;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * The plan is whole: its parts have been recorded under its id.
 *
 * @param chunks how many chunks of changes
 * @param rejectedParts how many parts of rejected rows
 * @param day the Danish day for which rows were chosen
 * @param warnings what an administrator should know, in plain words
 */
public record RecordPlan(
    @RoutingKey String runId,
    String planId,
    PlanCounts counts,
    int chunks,
    int rejectedParts,
    LocalDate day,
    List<String> warnings)
    implements SyncRunCommand {}
