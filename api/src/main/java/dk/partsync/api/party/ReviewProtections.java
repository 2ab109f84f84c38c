package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Has told what the calendar has done to protections of name and address: see {@link
 * ProtectionTurn}. It looks at all that may be due, up to {@link #AT_ONCE} persons at a time; sent
 * again it tells nothing twice. Answers how many turns it told: as long as that is not 0, there may
 * be more.
 */
public record ReviewProtections() {

  public static final int AT_ONCE = 1_000;

  /** One after the other, in one process. */
  @RoutingKey
  String all() {
    return "protections";
  }
}
