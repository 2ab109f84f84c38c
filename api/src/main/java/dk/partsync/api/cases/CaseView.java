package dk.partsync.api.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is known.
 *
 * @param version number of events behind it, from 1
 * @param closedOn the day it was closed, in Denmark; none while it is open
 * @param partyIds those on it, in the order they came
 */
public record CaseView(
    String caseId,
    long version,
    boolean open,
    @Nullable LocalDate closedOn,
    List<String> partyIds) {}
