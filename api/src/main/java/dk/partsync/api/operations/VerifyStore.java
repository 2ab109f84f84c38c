package dk.partsync.api.operations;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Begins to check the hash of every event against the chain, beside the daily work; {@link
 * FindStore} tells how far it is and what came of it. Does nothing while a check is under way.
 * Refused with LOG_KEPT_ELSEWHERE where a server of its own keeps the log. Answers nothing.
 */
public record VerifyStore() {

  @RoutingKey
  String store() {
    return "store";
  }
}
