package dk.partsync.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of parties.
 *
 * @param next opaque key of the next page, none on the last
 */
public record PartyPage(List<PartySummary> parties, @Nullable String next) {}
