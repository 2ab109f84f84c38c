package dk.partsync.api.cvr;

import org.jspecify.annotations.Nullable;

/**
 * An address in CVR; all texts as delivered (cvr-datafordeler.md section 5.4).
 *
 * @param addressId id in the address register DAR
 * @param houseNumberTo end of a range of house numbers
 * @param municipalityCode four digits
 * @param country ISO 3166 code of two letters
 * @param freeText an address without structure, mostly a foreign one
 * @param careOf name behind "c/o"
 */
public record CvrAddress(
    @Nullable String addressId,
    @Nullable String streetCode,
    @Nullable String street,
    @Nullable String houseNumberFrom,
    @Nullable String houseNumberTo,
    @Nullable String floor,
    @Nullable String door,
    @Nullable String placeName,
    @Nullable String postBox,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable String municipalityCode,
    @Nullable String municipality,
    @Nullable String country,
    @Nullable String freeText,
    @Nullable String careOf) {}
