package dk.partsync.api.operations;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Has a view take in what it could not before; answers {@link DeadLetterRetry}. Refused with
 * NOT_FOUND when there is no such view.
 *
 * @param view name of the view
 * @param sequence only this one, all of the view when none
 */
public record RetryDeadLetters(@RoutingKey String view, @Nullable String sequence) {}
