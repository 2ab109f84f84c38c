package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.query.projection.DocumentWriter;
import dk.partsync.query.projection.MessageAsText;
import dk.partsync.query.projection.StoredForm;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Stores parties as the mapping of {@link PartyDocument} does, at a fraction of its cost: there are
 * hundreds of thousands of them, and a rebuild writes each.
 */
final class PartyForm implements StoredForm<PartyDocument> {

  private static final int USUAL_BYTES = 1536;

  @Override
  public RawBsonDocument write(PartyDocument party) {
    try (DocumentWriter stored = new DocumentWriter(USUAL_BYTES)) {
      stored.writeStartDocument();
      fields(party, stored);
      stored.writeEndDocument();
      return stored.document();
    }
  }

  private static void fields(PartyDocument party, DocumentWriter stored) {
    stored.writeString("_id", party.id());
    stored.writeInt64(VersionedDocument.VERSION_FIELD, party.version());
    stored.writeString("type", party.contactType().name());
    put(stored, "sorId", party.sorId());
    stored.writeString("name", party.name());
    stored.writeString(PartyDocument.SORT_NAME, party.sortName());
    putAll(stored, "words", party.words());
    stored.writeString("line", party.addressLine());
    stored.writeString(PartyDocument.POST_CODE, party.postCode());
    put(stored, "district", party.district());
    put(stored, "start", party.startDate());
    put(stored, "end", party.endDate());
    stored.writeBoolean("inferred", party.endDateInferred());
    putAll(stored, "heirs", party.replacedBy());
    stored.writeDateTime(PartyDocument.LAST_UPDATED, party.lastUpdated().toEpochMilli());
    put(stored, "edited", party.sourceUpdatedAt());
    put(stored, "valid", party.validFrom());
    putMessage(stored, "sor", party.unit());
    business(party, stored);
    putMessage(stored, "person", party.details());
    putMessage(stored, "cpr", party.cpr());
    putMessage(stored, "times", party.times());
    if (party.numbers() != null) {
      putAll(stored, PartyDocument.NUMBERS, party.numbers());
    }
    if (party.hidings() != null) {
      stored.writeStartArray(Hiding.FIELD);
      party.hidings().forEach(hiding -> hiding.write(stored));
      stored.writeEndArray();
    }
    if (party.guardedUntil() != null) {
      stored.writeDateTime(PartyDocument.GUARDED_UNTIL, party.guardedUntil().toEpochMilli());
    }
  }

  private static void business(PartyDocument party, DocumentWriter stored) {
    putMessage(stored, "business", party.business());
    if (party.cvrNumbers() != null) {
      putAll(stored, PartyDocument.CVR_NUMBERS, party.cvrNumbers());
    }
    put(stored, PartyDocument.OWNER, party.ownerNumber());
    if (party.advertisingProtected() != null) {
      stored.writeBoolean(PartyDocument.NO_ADVERTISING, party.advertisingProtected());
    }
    put(stored, PartyDocument.PAUSED_UNTIL, party.pausedUntil());
  }

  @Override
  public PartyDocument read(Document stored) {
    return new PartyDocument(
        stored.getString("_id"),
        stored.getLong(VersionedDocument.VERSION_FIELD),
        ContactType.valueOf(stored.getString("type")),
        stored.getString("sorId"),
        stored.getString("name"),
        stored.getString(PartyDocument.SORT_NAME),
        stored.getList("words", String.class),
        stored.getString("line"),
        stored.getString(PartyDocument.POST_CODE),
        stored.getString("district"),
        day(stored.getString("start")),
        day(stored.getString("end")),
        stored.getBoolean("inferred"),
        stored.getList("heirs", String.class),
        stored.getDate(PartyDocument.LAST_UPDATED).toInstant(),
        time(stored.getString("edited")),
        day(stored.getString("valid")),
        value(stored.getString("sor"), SorUnit.class),
        value(stored.getString("business"), BusinessFacts.class),
        stored.getList(PartyDocument.CVR_NUMBERS, String.class),
        stored.getString(PartyDocument.OWNER),
        stored.getBoolean(PartyDocument.NO_ADVERTISING),
        day(stored.getString(PartyDocument.PAUSED_UNTIL)),
        value(stored.getString("person"), PersonDetails.class),
        value(stored.getString("cpr"), CprFacts.class),
        value(stored.getString("times"), PartTimes.class),
        stored.getList(PartyDocument.NUMBERS, String.class),
        hidings(stored.getList(Hiding.FIELD, Document.class)),
        moment(stored.getDate(PartyDocument.GUARDED_UNTIL)));
  }

  private static void put(BsonWriter stored, String field, @Nullable Object value) {
    if (value != null) {
      stored.writeString(field, value.toString());
    }
  }

  private static void putAll(BsonWriter stored, String field, List<String> values) {
    stored.writeStartArray(field);
    values.forEach(stored::writeString);
    stored.writeEndArray();
  }

  private static void putMessage(DocumentWriter stored, String field, @Nullable Object value) {
    if (value != null) {
      stored.writeMessage(field, value);
    }
  }

  private static @Nullable List<Hiding> hidings(@Nullable List<Document> stored) {
    return stored == null ? null : stored.stream().map(Hiding::read).toList();
  }

  private static <T> @Nullable T value(@Nullable String text, Class<T> type) {
    return text == null ? null : MessageAsText.read(text, type);
  }

  private static @Nullable Instant moment(@Nullable Date stored) {
    return stored == null ? null : stored.toInstant();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable LocalDateTime time(@Nullable String text) {
    return text == null ? null : LocalDateTime.parse(text);
  }
}
