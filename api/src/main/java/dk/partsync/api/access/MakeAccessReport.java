package dk.partsync.api.access;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Records that a report is made of all uses of a person's data (N-03), with the reason in the
 * metadata; refused without one. Answers {@link AccessReportBasis}, what the report is made from is
 * asked for afterwards.
 */
public record MakeAccessReport(@RoutingKey String partyId) {}
