package dk.partsync.api.subscription;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Brings subscriptions in step with the rule as of now: requests, reschedules, confirms and cancels
 * what cases, numbers, settings and the calendar call for. Whatever it is sent for, it looks at all
 * that may be due, up to {@link #AT_ONCE} at a time; sent again it changes nothing more. Answers
 * how many it changed: as long as that is not 0, there may be more.
 */
public record ReviewSubscriptions() {

  public static final int AT_ONCE = 1_000;

  /** One after the other, in one process. */
  @RoutingKey
  String all() {
    return "subscriptions";
  }
}
