package dk.partsync.query.party;

import dk.partsync.api.cpr.ProtectionSpan;
import dk.partsync.api.cpr.ProtectionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** Stands for the end of a protection that has none, in a form that every index can order. */
  private static final Instant OPEN_END = Instant.parse("9999-12-31T23:59:59.999Z");

  /** The spans of a person, none of one that CPR is not asked about. */
  static List<Hiding> of(@Nullable CprFacts cpr) {
    if (cpr == null) {
      return List.of();
    }
    if (cpr.stamp() == null) {
      return List.of(always(ProtectionState.UNKNOWN));
    }
    List<Hiding> spans = new ArrayList<>();
    ProtectionSpan.of(cpr.person().protections()).forEach(span -> spans.add(of(span)));
    if (cpr.person().status().status().hasNoFixedAddress()) {
      spans.add(always(ProtectionState.NO_FIXED_ADDRESS));
    }
    return spans;
  }

  /** The last moment of all that are of a protection, none without any. */
  static @Nullable Instant guardedUntil(List<Hiding> spans) {
    return spans.stream()
        .filter(span -> span.state == ProtectionState.PROTECTED)
        .map(
            span ->
                span.until < OPEN_END.toEpochMilli() ? Instant.ofEpochMilli(span.until) : OPEN_END)
        .max(Comparator.naturalOrder())
        .orElse(null);
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

  /** The condition for parties with a protection in force at the moment. */
  static Document protectedAt(Instant moment) {
    return protectedAt(moment, new Document("$gte", moment.toEpochMilli()));
  }

  /** The condition for those whose protection in force does not last beyond the other moment. */
  static Document protectedAt(Instant moment, Instant last) {
    return protectedAt(
        moment, new Document("$gte", moment.toEpochMilli()).append("$lte", last.toEpochMilli()));
  }

  private static Document protectedAt(Instant moment, Document until) {
    return new Document(
        FIELD,
        new Document(
            "$elemMatch",
            new Document("s", ProtectionState.PROTECTED.name())
                .append("f", new Document("$lte", moment.toEpochMilli()))
                .append("u", until)));
  }

  /** First moment, none when it is not known. */
  @Nullable Instant begins() {
    return from == Long.MIN_VALUE ? null : Instant.ofEpochMilli(from);
  }

  /** Last moment, none when there is none. */
  @Nullable Instant ends() {
    return until == Long.MAX_VALUE ? null : Instant.ofEpochMilli(until);
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
  private static Hiding of(ProtectionSpan span) {
    Instant from = span.from();
    Instant until = span.until();
    return new Hiding(
        from == null ? Long.MIN_VALUE : from.toEpochMilli(),
        until == null ? Long.MAX_VALUE : until.toEpochMilli(),
        ProtectionState.PROTECTED);
  }
}
