package dk.partsync.console.party;

import org.jspecify.annotations.Nullable;

/**
 * A value before and after, in words.
 *
 * @param field name of the field, none of what has no explanation of its own
 * @param version of the event that changed it
 * @param hidden whether both are left out
 */
record HistoryChange(
    @Nullable String field,
    long version,
    String label,
    @Nullable String from,
    @Nullable String to,
    boolean hidden) {}
