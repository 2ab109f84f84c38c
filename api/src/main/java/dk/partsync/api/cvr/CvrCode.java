package dk.partsync.api.cvr;

import org.jspecify.annotations.Nullable;

/**
 * A code of CVR with the register's own words for it: an industry of six digits, or a company form.
 */
public record CvrCode(String code, @Nullable String text) {}
