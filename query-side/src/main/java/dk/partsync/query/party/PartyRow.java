package dk.partsync.query.party;

import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sync.Register;
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
    @Field(PartyDocument.NO_ADVERTISING) @Nullable Boolean advertisingProtected,
    @Field(PartyDocument.PAUSED_UNTIL) @Nullable LocalDate pausedUntil,
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
    PartyDocument.NO_ADVERTISING,
    PartyDocument.PAUSED_UNTIL,
    "start",
    "end",
    "inferred",
    PartyDocument.LAST_UPDATED,
    Hiding.FIELD
  };

  ProtectionState protectionAt(Instant now) {
    return hidings == null ? ProtectionState.NONE : Hiding.stateAt(now, hidings);
  }

  /** See {@link Party#register()}. */
  @Nullable Register register() {
    return switch (contactType) {
      case H -> Register.SOR;
      case J, V -> Register.CVR;
      case C, P -> null;
    };
  }

  boolean isClosedOn(LocalDate day) {
    return Period.state(startDate, endDate, day) == PartyState.CLOSED;
  }

  /**
   * @param lastRun of the party's register
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
        advertisingProtected,
        startDate,
        endDate,
        endDateInferred,
        state,
        lastUpdated,
        InStep.at(state, lastUpdated, InStep.unlessPaused(lastRun, pausedUntil)),
        protection);
  }
}
