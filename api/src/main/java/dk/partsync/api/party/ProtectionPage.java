package dk.partsync.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of protections.
 *
 * @param next opaque key of the next page, none on the last
 */
public record ProtectionPage(List<ListedProtection> protections, @Nullable String next) {}
