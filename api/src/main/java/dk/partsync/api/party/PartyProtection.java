package dk.partsync.api.party;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.ProtectionState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's name and address are hidden, judged when it was asked for (N-06, N-09).
 *
 * @param masked whether they are hidden in this answer
 * @param message what the organisation says about it (A2-25, A2-26); none while nothing is hidden
 * @param active protections in force, of every kind
 */
public record PartyProtection(
    ProtectionState state, boolean masked, @Nullable String message, List<CprProtection> active) {

  public PartyProtection {
    active = List.copyOf(active);
  }
}
