package dk.partsync.api.cpr;

import org.jspecify.annotations.Nullable;

/**
 * A person's civil status.
 *
 * @param type as the register writes it, for example {@code gift} (section 6.3)
 * @param separatedSince a separation that is in force
 */
public record CivilStatus(
    String type, @Nullable PartialDate since, @Nullable PartialDate separatedSince) {}
