package dk.partsync.api.access;

import dk.partsync.api.cpr.CprOutcome;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody used, or tried to use, personal data; who and why are in the metadata (N-02).
 *
 * @param accessId made for this access
 * @param partyId the party it was about, where it was about one
 * @param numberHash keyed hash of the CPR, CVR or P-number that was asked for
 * @param searchHash keyed hash of the name and address that were searched for
 * @param fields names of the fields that were searched by
 * @param found parties or persons that the answer showed
 */
@Revision("1")
public record AccessRecorded(
    String accessId,
    AccessKind kind,
    CprOutcome outcome,
    @Nullable String partyId,
    @Nullable String numberHash,
    @Nullable String searchHash,
    List<String> fields,
    int found) {}
