package dk.partsync.api.cases;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A case ended.
 *
 * @param closedOn the day, in Denmark
 */
@Revision("1")
public record CaseClosed(String caseId, LocalDate closedOn) implements CaseEvent {}
