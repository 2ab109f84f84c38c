package dk.partsync.api.cpr;

import org.jspecify.annotations.Nullable;

/**
 * Something that the register names by a code: a municipality, a country, an authority.
 *
 * @param code up to four digits with leading zeros
 * @param iso ISO 3166-1 alpha-3 of countries
 */
public record CprCode(String code, @Nullable String name, @Nullable String iso) {}
