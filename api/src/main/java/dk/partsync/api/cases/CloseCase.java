package dk.partsync.api.cases;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a case ended. Sent again it changes nothing. Answers nothing.
 *
 * @param closedOn the day in Denmark, not after today; none for today
 */
public record CloseCase(@RoutingKey String caseId, @Nullable LocalDate closedOn)
    implements CaseCommand {}
