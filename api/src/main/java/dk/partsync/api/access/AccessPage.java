package dk.partsync.api.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of accesses.
 *
 * @param next opaque key of the next page, none on the last
 */
public record AccessPage(List<AccessView> accesses, @Nullable String next) {}
