package dk.partsync.api.access;

import dk.partsync.api.cpr.CprOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One use of personal data, or try at it; see {@link AccessRecorded}.
 *
 * @param who user name, or {@code system}
 * @param why case id or reason, none when none was stated
 */
public record AccessView(
    String id,
    Instant at,
    @Nullable String who,
    @Nullable String why,
    AccessKind kind,
    CprOutcome outcome,
    @Nullable String partyId,
    @Nullable String numberHash,
    @Nullable String searchHash,
    List<String> fields,
    int found) {}
