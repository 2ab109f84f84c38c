package dk.partsync.api.operations;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Has a view filled anew from the log while readers see the old one; answers the id of the rebuild,
 * which is that of the one under way if there is one. Refused with NOT_FOUND when there is no such
 * view.
 *
 * @param view name of the view
 */
public record RebuildView(@RoutingKey String view) {}
