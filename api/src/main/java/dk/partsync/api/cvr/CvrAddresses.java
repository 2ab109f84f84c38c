package dk.partsync.api.cvr;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit is and where its post goes.
 *
 * @param location {@code beliggenhedsadresse}
 * @param postal {@code postadresse}, which few have
 */
public record CvrAddresses(@Nullable CvrAddress location, @Nullable CvrAddress postal) {}
