package dk.partsync.api.cpr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person that a lookup found. Name and address are absent while they are protected.
 *
 * @param cprNumber ten digits; none where the register gives none
 * @param relations what a related person is to {@code relatedTo}, all of it, for a child is often
 *     in the person's custody as well; empty of a match itself (A1-10)
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
    List<RelationKind> relations,
    @Nullable Integer relatedTo,
    @Nullable String partyId) {

  public CprCandidate {
    addressLines = List.copyOf(addressLines);
    relations = List.copyOf(relations);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
