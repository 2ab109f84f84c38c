package dk.partsync.api.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party as a row of a list; the values as in {@link PartyView}. */
public record PartySummary(
    String id,
    ContactType contactType,
    @Nullable String sorId,
    String name,
    String addressLine,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    boolean endDateInferred,
    PartyState state,
    Instant lastUpdated,
    @Nullable Instant inStepAt) {}
