package dk.partsync.api.cpr;

import org.jspecify.annotations.Nullable;

/**
 * A person's status.
 *
 * @param text as delivered, so that an unknown one is not lost
 * @param since from when; of the dead the day of death
 */
public record CprStatus(PersonStatus status, String text, @Nullable PartialDate since) {}
