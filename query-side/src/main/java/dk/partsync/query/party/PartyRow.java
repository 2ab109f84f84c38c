package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import java.time.Instant;
import java.time.LocalDate;
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
    @Field(PartyDocument.LAST_UPDATED) Instant lastUpdated) {

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
    PartyDocument.LAST_UPDATED
  };

  PartySummary summary(LocalDate today, @Nullable Instant lastRun) {
    PartyState state = Period.state(startDate, endDate, today);
    return new PartySummary(
        id,
        contactType,
        sorId,
        name,
        addressLine,
        postCode.isEmpty() ? null : postCode,
        district,
        startDate,
        endDate,
        endDateInferred,
        state,
        lastUpdated,
        sorId == null ? null : InStep.at(state, lastUpdated, lastRun));
  }
}
