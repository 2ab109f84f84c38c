package dk.partsync.api.cpr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relative, as the register shows it beside the person. Of relatives no address is kept but a
 * guardian's, which the register delivers for letters.
 *
 * @param personId id in CPR; none of those who are not in it
 * @param cprNumber ten digits
 * @param name full name; none where the register gives none
 * @param role as delivered, where the kind alone does not tell: of custody and guardianship
 * @param protections the relative's own; none of those who are not in CPR
 * @param guardianLines a guardian's address
 */
public record CprRelative(
    RelationKind kind,
    @Nullable String personId,
    @Nullable String cprNumber,
    @Nullable String name,
    @Nullable PartialDate birthDate,
    @Nullable String role,
    @Nullable PartialDate since,
    @Nullable PartialDate until,
    List<CprProtection> protections,
    List<String> guardianLines) {

  public CprRelative {
    protections = protections == null ? List.of() : List.copyOf(protections);
    guardianLines = guardianLines == null ? List.of() : List.copyOf(guardianLines);
  }

  /** Whether the relative's own name and address are to be hidden. */
  public ProtectionState protectionAt(Instant moment) {
    return ProtectionState.of(PersonStatus.OTHER, protections, moment);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
