package dk.partsync.api.cpr;

import org.jspecify.annotations.Nullable;

/** A citizenship in force. */
public record Citizenship(CprCode country, @Nullable PartialDate since) {}
