package dk.partsync.command.subscription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that a party is on.
 *
 * @param closedOn the day, in Denmark; none while it is open
 */
record CaseStanding(String caseId, @Nullable LocalDate closedOn) {}
