package dk.partsync.console.party;

import dk.partsync.api.cpr.CprRelative;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who else is in the family (N-10).
 *
 * @param partyId the relative as a party of its own, where it is one and is not hidden
 */
public record PartyRelative(CprRelative relative, @Nullable String partyId) {

  /** Whether the relative's own name and address are hidden. */
  public boolean isProtected() {
    return relative.protectionAt(Instant.now()).hides();
  }

  /** What is known of the day of birth, empty when nothing is. */
  public String birthDate() {
    return relative.birthDate() == null ? "" : PartyFact.date(relative.birthDate());
  }

  /**
   * From when to when the relation holds, as far as the register tells; nothing of those who are
   * hidden, for a child's begins as it is born.
   */
  public String period() {
    if (relative.name() == null) {
      return "";
    }
    String since = relative.since() == null ? "" : PartyFact.date(relative.since());
    String until = relative.until() == null ? "" : PartyFact.date(relative.until());
    return until.isEmpty() ? since : since + " – " + until;
  }

  /** Shows nothing of the relative. */
  @Override
  public String toString() {
    return "PartyRelative";
  }
}
