package dk.partsync.app.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Events in stored form, of every shape that a log may hold. */
final class SampleEvents {

  private static final byte[] METADATA = "{\"who\":\"tester\"}".getBytes(StandardCharsets.UTF_8);
  private static final Instant TIME = Instant.parse("2026-11-20T12:00:00.123456789Z");
  private static final String[] PAYLOADS = {
    "{\"name\":\"Rød grød på Ærø — 𝔘𝔫𝔦\",\"empty\":\"\",\"nested\":{\"a\":[1,2.50,1e3,null]}}",
    "{ \"spaces\" : true ,\"unicode\":\"\\u00e6\"}",
    "{\"two\":1,\n\"lines\":2}",
    "[]",
    "\"a text\"",
    "17",
    "<xml/>",
    "{\"cut",
    "{} ",
    "",
  };

  private SampleEvents() {}

  /** As many events, of several aggregates and of none, with payloads of every kind. */
  static List<EventMessage<?>> of(int count) {
    List<EventMessage<?>> events = new ArrayList<>();
    Map<String, Integer> sequences = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String aggregate = i % 7 == 3 ? null : "a" + i % 3;
      int sequence = aggregate == null ? 0 : sequences.merge(aggregate, 1, Integer::sum) - 1;
      String revision = i % 5 == 0 ? null : "1";
      events.add(event(i, aggregate, sequence, PAYLOADS[i % PAYLOADS.length], revision));
    }
    return events;
  }

  private static EventMessage<?> event(
      int number, String aggregate, int sequence, String payload, String revision) {
    return stored(
        number,
        new GenericDomainEventEntry<>(
            aggregate == null ? null : "Note",
            aggregate,
            sequence,
            "event-" + number,
            TIME.plusNanos(number),
            "dk.partsync.no.longer.Known",
            revision,
            payload.getBytes(StandardCharsets.UTF_8),
            METADATA));
  }

  /** The first event of an aggregate, as an earlier version has stored it. */
  static EventMessage<?> first(
      int number, String aggregate, Class<?> type, String revision, String payload) {
    return stored(
        number,
        new GenericDomainEventEntry<>(
            "Old",
            aggregate,
            0,
            "event-" + number,
            TIME,
            type.getName(),
            revision,
            payload.getBytes(StandardCharsets.UTF_8),
            METADATA));
  }

  private static EventMessage<?> stored(int number, GenericDomainEventEntry<byte[]> entry) {
    var tracked = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(number), entry);
    return EventUtils.upcastAndDeserializeTrackedEvents(
            Stream.of(tracked), Log.SERIALIZER, NoOpEventUpcaster.INSTANCE)
        .findFirst()
        .orElseThrow();
  }
}
