package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.query.projection.MessageAsText;
import dk.partsync.query.projection.StoredForm;
import dk.partsync.query.projection.VersionedDocument;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Stores parties as the mapping of {@link PartyDocument} does, at a fraction of its cost: there are
 * hundreds of thousands of them, and a rebuild writes each.
 */
final class PartyForm implements StoredForm<PartyDocument> {

  @Override
  public Document write(PartyDocument party) {
    Document stored = new Document("_id", party.id());
    stored.append(VersionedDocument.VERSION_FIELD, party.version());
    stored.append("type", party.contactType().name());
    put(stored, "sorId", party.sorId());
    stored.append("name", party.name());
    stored.append(PartyDocument.SORT_NAME, party.sortName());
    stored.append("words", party.words());
    stored.append("line", party.addressLine());
    stored.append(PartyDocument.POST_CODE, party.postCode());
    put(stored, "district", party.district());
    put(stored, "start", party.startDate());
    put(stored, "end", party.endDate());
    stored.append("inferred", party.endDateInferred());
    stored.append("heirs", party.replacedBy());
    stored.append(PartyDocument.LAST_UPDATED, Date.from(party.lastUpdated()));
    put(stored, "edited", party.sourceUpdatedAt());
    put(stored, "valid", party.validFrom());
    stored.append("part", party.part());
    putText(stored, "sor", party.unit());
    putText(stored, "person", party.details());
    putText(stored, "cpr", party.cpr());
    putText(stored, "times", party.times());
    if (party.numbers() != null) {
      stored.append(PartyDocument.NUMBERS, party.numbers());
    }
    if (party.hidings() != null) {
      stored.append(Hiding.FIELD, party.hidings().stream().map(Hiding::stored).toList());
    }
    return stored;
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
        stored.getInteger("part"),
        value(stored.getString("sor"), SorUnit.class),
        value(stored.getString("person"), PersonDetails.class),
        value(stored.getString("cpr"), CprFacts.class),
        value(stored.getString("times"), PartTimes.class),
        stored.getList(PartyDocument.NUMBERS, String.class),
        hidings(stored.getList(Hiding.FIELD, Document.class)));
  }

  private static void put(Document stored, String field, @Nullable Object value) {
    if (value != null) {
      stored.append(field, value.toString());
    }
  }

  private static void putText(Document stored, String field, @Nullable Object value) {
    if (value != null) {
      stored.append(field, MessageAsText.write(value));
    }
  }

  private static @Nullable List<Hiding> hidings(@Nullable List<Document> stored) {
    return stored == null ? null : stored.stream().map(Hiding::read).toList();
  }

  private static <T> @Nullable T value(@Nullable String text, Class<T> type) {
    return text == null ? null : MessageAsText.read(text, type);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable LocalDateTime time(@Nullable String text) {
    return text == null ? null : LocalDateTime.parse(text);
  }
}
