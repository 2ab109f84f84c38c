package dk.partsync.command.sor;

import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlannedChange;
import java.util.List;

/**
 * What a snapshot asks for.
 *
 * @param changes rows in the order of the file, then closings
 */
record SorPlan(List<PlannedChange> changes, PlanCounts counts, List<String> warnings) {}
