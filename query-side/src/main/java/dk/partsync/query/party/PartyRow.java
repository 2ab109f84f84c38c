package dk.partsync.query.party;

import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;

/** The fields of {@link PartyDocument} that a list shows or is keyed by. */
record PartyRow(
    @Id String id,
    @Field("type") ContactType contactType,
    @Field("sorId") @Nullable String sorId,
    @Field("name") String name,
    @Field(PartyDocument.SORT_NAME) String sortName,
    @Field("line") String addressLine,
    @Field(PartyDocument.POST_CODE) String postCode,
    @Field("district") @Nullable String district,
    @Field("start") @Nullable LocalDate startDate,
    @Field("end") @Nullable LocalDate endDate,
    @Field("inferred") boolean endDateInferred,
    @Field(PartyDocument.LAST_UPDATED) Instant lastUpdated,
    @Field(Hiding.FIELD) @Nullable List<Hiding> hidings) {

  static final String[] FIELDS = {
    "type",
    "sorId",
    "name",
    PartyDocument.SORT_NAME,
    "line",
    PartyDocument.POST_CODE,
    "district",
    "start",
    "end",
    "inferred",
    PartyDocument.LAST_UPDATED,
    Hiding.FIELD
  };

  ProtectionState protectionAt(Instant now) {
    return hidings == null ? ProtectionState.NONE : Hiding.stateAt(now, hidings);
  }

  /**
   * @param protection as it is now; while it hides, the message stands in place of name and address
   */
  PartySummary summary(
      LocalDate today, @Nullable Instant lastRun, ProtectionState protection, String message) {
    PartyState state = Period.state(startDate, endDate, today);
    boolean hidden = protection.hides();
    return new PartySummary(
        id,
        contactType,
        sorId,
        hidden ? message : name,
        hidden ? message : addressLine,
        hidden || postCode.isEmpty() ? null : postCode,
        hidden ? null : district,
        startDate,
        endDate,
        endDateInferred,
        state,
        lastUpdated,
        sorId == null ? null : InStep.at(state, lastUpdated, lastRun),
        protection);
  }
}
