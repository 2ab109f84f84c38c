package dk.partsync.api.settings;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Asks the source whether it would answer with the right file; nothing is imported or stored
 * (A1-29, A1-31). Answers a {@link ConnectionTest}.
 *
 * @param url the address to try, none for the one that is set
 */
public record TestSorConnection(@RoutingKey SorSource source, @Nullable String url) {}
