package dk.partsync.query.access;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** The stored access. */
@Document(AccessDocument.COLLECTION)
record AccessDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field(AccessDocument.AT) Instant at,
    @Field(AccessDocument.WHO) @Nullable String who,
    @Field("why") @Nullable String why,
    @Field("kind") AccessKind kind,
    @Field("outcome") CprOutcome outcome,
    @Field(AccessDocument.PARTY) @Nullable String partyId,
    @Field(AccessDocument.NUMBER) @Nullable String numberHash,
    @Field("search") @Nullable String searchHash,
    @Field("fields") List<String> fields,
    @Field("found") int found)
    implements VersionedDocument {

  static final String COLLECTION = "accesses";
  static final String AT = "at";
  static final String WHO = "who";
  static final String PARTY = "party";
  static final String NUMBER = "number";

  static AccessDocument of(
      AccessRecorded event, DomainEventMessage<? extends AccessRecorded> message) {
    return new AccessDocument(
        message.getAggregateIdentifier(),
        message.getSequenceNumber() + 1,
        message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
        text(message, MetaKeys.WHO),
        text(message, MetaKeys.WHY),
        event.kind(),
        event.outcome(),
        event.partyId(),
        event.numberHash(),
        event.searchHash(),
        event.fields(),
        event.found());
  }

  AccessView view() {
    return new AccessView(
        id, at, who, why, kind, outcome, partyId, numberHash, searchHash, fields, found);
  }

  private static @Nullable String text(DomainEventMessage<?> message, String key) {
    return message.getMetaData().get(key) instanceof String text ? text : null;
  }
}
