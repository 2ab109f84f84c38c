package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Asks CPR again for a person whose fetch waits for the register, or gives it up 24 hours after it
 * was queued (N-38). The metadata state for whom and why, as they did at first. Without such a
 * fetch it does nothing. Answers a {@link dk.partsync.api.cpr.CprFetchAnswer}; {@code queued} tells
 * whether it still waits.
 */
public record RetryQueuedFetch(@RoutingKey String partyId) {}
