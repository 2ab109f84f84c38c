package dk.partsync.api.party;

import dk.partsync.api.cpr.ProtectionState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party as a row of a list; the values as in {@link PartyView}, so masked where they are there.
 * Never with CPR numbers.
 *
 * @param protection whether name and address are hidden
 */
public record PartySummary(
    String id,
    ContactType contactType,
    @Nullable String sorId,
    String name,
    String addressLine,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable Boolean advertisingProtected,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    boolean endDateInferred,
    PartyState state,
    Instant lastUpdated,
    @Nullable Instant inStepAt,
    ProtectionState protection) {}
