package dk.partsync.api.cvr;

import org.jspecify.annotations.Nullable;

/** How a unit is reached; texts as delivered. */
public record CvrContactData(@Nullable String phone, @Nullable String email) {}
