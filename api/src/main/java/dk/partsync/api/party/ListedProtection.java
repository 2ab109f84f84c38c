package dk.partsync.api.party;

import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.ProtectionState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A protection as a row of a list. Shows of the person what any list does, so nothing that is
 * hidden at the moment.
 *
 * @param name the message while the name is hidden
 * @param state whether name and address are hidden at the moment, and why
 * @param kinds of the protections that it is made of
 * @param from first moment, none when the register does not tell
 * @param until last moment, none when it is not known to end
 * @param caseIds open cases that the person is on, at most 50
 */
public record ListedProtection(
    String partyId,
    String name,
    ProtectionState state,
    ProtectionTerm term,
    List<ProtectionKind> kinds,
    @Nullable Instant from,
    @Nullable Instant until,
    List<String> caseIds) {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ListedProtection[" + partyId + "]";
  }
}
