package dk.partsync.app.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A line of an exported log, read back; payload and metadata byte for byte. */
final class EventLineReading {

  private static final JsonFactory JSON = new JsonFactory();

  private final byte[] line;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, byte[]> stored = new HashMap<>();

  /**
   * Reads the line.
   *
   * @throws tools.jackson.core.JacksonException if it is no JSON
   * @throws IllegalArgumentException if it is no event
   */
  EventLineReading(byte[] line) {
    this.line = line;
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        property(json, name);
      }
    }
  }

  private void property(JsonParser json, String name) {
    if (json.nextToken() == JsonToken.START_OBJECT
        || json.currentToken() == JsonToken.START_ARRAY) {
      int start = Math.toIntExact(json.currentTokenLocation().getByteOffset());
      json.skipChildren();
      int end = Math.toIntExact(json.currentLocation().getByteOffset());
      stored.put(name, Arrays.copyOfRange(line, start, end));
    } else {
      texts.put(name, json.getString());
    }
  }

  /** The value of that name, if the line has it. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  long number(String name) {
    return Long.parseLong(required(name));
  }

  /** The event as Axon's stores know it. */
  TrackedEventData<byte[]> event() {
    return new TrackedDomainEventData<>(
        new GlobalSequenceTrackingToken(number(EventLine.POSITION)),
        new GenericDomainEventEntry<>(
            nullable(EventLine.AGGREGATE_TYPE),
            nullable(EventLine.AGGREGATE),
            text(EventLine.SEQUENCE).map(Long::parseLong).orElse(0L),
            required(EventLine.ID),
            required(EventLine.TIME),
            required(EventLine.TYPE),
            nullable(EventLine.REVISION),
            bytes(EventLine.PAYLOAD),
            bytes(EventLine.METADATA)));
  }

  private @Nullable String nullable(String name) {
    return texts.get(name);
  }

  private String required(String name) {
    return text(name).orElseThrow(() -> new IllegalArgumentException("It has no " + name));
  }

  private byte[] bytes(String name) {
    byte[] asStored = stored.get(name);
    return asStored == null
        ? Base64.getDecoder().decode(required(name + EventLine.BASE_64))
        : asStored;
  }
}
