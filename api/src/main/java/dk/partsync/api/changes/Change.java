package dk.partsync.api.changes;

import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a party; what it is like now is asked for by its id. A warning about a
 * credential is of a register instead. Holds no personal data.
 *
 * @param position in the log, by which a client resumes
 * @param partyId none of a warning
 * @param from of a protection: from when, none when it is not told
 * @param until of a protection: its last moment; of a credential the same
 * @param caseIds open cases that the party is on now, at most 50 (N-08, N-32)
 * @param register of a warning, none of a party
 */
public record Change(
    long position,
    Instant at,
    ChangeKind kind,
    @Nullable String partyId,
    @Nullable Instant from,
    @Nullable Instant until,
    List<String> caseIds,
    @Nullable Register register) {}
