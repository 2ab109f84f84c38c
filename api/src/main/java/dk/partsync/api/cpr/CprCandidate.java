package dk.partsync.api.cpr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person that a lookup found. Name and address are absent while they are protected.
 *
 * @param cprNumber ten digits; none where the register gives none
 * @param relation what a related person is to {@code relatedTo}; none of a match itself (A1-10)
 * @param relatedTo place in the list of the match that it belongs to, from 0
 * @param partyId the party that already has the number
 */
public record CprCandidate(
    @Nullable String cprNumber,
    @Nullable String name,
    List<String> addressLines,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable LocalDate birthDate,
    @Nullable PersonStatus status,
    ProtectionState protection,
    @Nullable RelationKind relation,
    @Nullable Integer relatedTo,
    @Nullable String partyId) {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
