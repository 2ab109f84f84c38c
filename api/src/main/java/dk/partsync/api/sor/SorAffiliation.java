package dk.partsync.api.sor;

import org.jspecify.annotations.Nullable;

/**
 * Where the unit sits in the tree of owner, institution and units. Source: registers/sor.md
 * sections 3 and 4.2.
 *
 * @param ownerCvr CVR number of the owning legal body, eight digits
 * @param ownerType {@code region}, {@code kommune}, {@code stat} or {@code privat}
 */
public record SorAffiliation(
    @Nullable String ownerSorId,
    @Nullable String ownerName,
    @Nullable String ownerCvr,
    @Nullable String ownerType,
    @Nullable String institutionSorId,
    @Nullable String institutionName,
    @Nullable String institutionType,
    @Nullable String parentSorId) {}
