package dk.partsync.web.access;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.cpr.CprOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One use of a person's data.
 *
 * @param employee number of the member of staff within this report, so that one can be told from
 *     another; none for what the product did by itself
 * @param purpose what kind of purpose was stated
 * @param caseId the case that was stated, when the person is on it
 * @param fields names of the fields that were searched by
 */
public record ReportedAccess(
    Instant at,
    AccessKind kind,
    CprOutcome outcome,
    @Nullable Integer employee,
    PurposeKind purpose,
    @Nullable String caseId,
    List<String> fields) {

  public ReportedAccess {
    fields = List.copyOf(fields);
  }
}
