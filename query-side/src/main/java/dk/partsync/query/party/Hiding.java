package dk.partsync.query.party;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.ProtectionState;
import java.time.Instant;
import java.util.List;
import org.bson.BsonWriter;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A span of time in which a person's name and address are hidden, as it is stored beside them: the
 * view keeps no verdict, each query makes it for its own moment (N-09).
 *
 * @param from first moment, in milliseconds of the epoch
 * @param until last moment
 */
record Hiding(@Field("f") long from, @Field("u") long until, @Field("s") ProtectionState state) {

  static final String FIELD = "hide";

  /** The spans of a person, none of one that CPR is not asked about. */
  static List<Hiding> of(@Nullable CprFacts cpr) {
    if (cpr == null) {
      return List.of();
    }
    if (cpr.stamp() == null) {
      return List.of(always(ProtectionState.UNKNOWN));
    }
    if (cpr.person().status().status().hasNoFixedAddress()) {
      return List.of(always(ProtectionState.NO_FIXED_ADDRESS));
    }
    return cpr.person().protections().stream()
        .filter(protection -> protection.kind().hidesNameAndAddress())
        .map(Hiding::of)
        .toList();
  }

  static ProtectionState stateAt(Instant moment, List<Hiding> spans) {
    long time = moment.toEpochMilli();
    return spans.stream()
        .filter(span -> span.from <= time && span.until >= time)
        .map(Hiding::state)
        .findFirst()
        .orElse(ProtectionState.NONE);
  }

  /** The condition for parties that are hidden at the moment. */
  static Document hiddenAt(Instant moment) {
    long time = moment.toEpochMilli();
    return new Document(
        FIELD,
        new Document(
            "$elemMatch",
            new Document("f", new Document("$lte", time)).append("u", new Document("$gte", time))));
  }

  /** The condition for all others. */
  static Document shownAt(Instant moment) {
    return new Document("$nor", List.of(hiddenAt(moment)));
  }

  void write(BsonWriter stored) {
    stored.writeStartDocument();
    stored.writeInt64("f", from);
    stored.writeInt64("u", until);
    stored.writeString("s", state.name());
    stored.writeEndDocument();
  }

  static Hiding read(Document stored) {
    return new Hiding(
        stored.getLong("f"), stored.getLong("u"), ProtectionState.valueOf(stored.getString("s")));
  }

  private static Hiding always(ProtectionState state) {
    return new Hiding(Long.MIN_VALUE, Long.MAX_VALUE, state);
  }

  /** Parts of a millisecond are hidden whole. */
  private static Hiding of(CprProtection protection) {
    Instant from = protection.from();
    Instant until = protection.until();
    return new Hiding(
        from == null ? Long.MIN_VALUE : from.toEpochMilli(),
        until == null ? Long.MAX_VALUE : until.toEpochMilli(),
        ProtectionState.PROTECTED);
  }
}
