package dk.partsync.app.wiring;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Finds serializers that do not write the product's stored form (docs/adr/0004). */
public final class SerializerCheck {

  private final Findings findings = new Findings();

  public static List<String> findingsIn(Configuration axon) {
    SerializerCheck check = new SerializerCheck();
    check.serializer("general", axon.serializer());
    check.serializer("event", axon.eventSerializer());
    check.serializer("message", axon.messageSerializer());
    return check.findings.list();
  }

  private void serializer(String name, Serializer serializer) {
    findings.expect(
        name + " serializer", "StoredFormSerializer", serializer.getClass().getSimpleName());
    findings.expect(
        name + " stored form",
        "{\"at\":\"2026-11-01T10:00:00Z\"}",
        text(serializer, new Fact(Instant.parse("2026-11-01T10:00:00Z"), null)));
    Memory memory = roundTrip(serializer, new Memory("remembered"));
    findings.expect(name + " saga state", "remembered", memory == null ? null : memory.state);
    TrackingToken replay =
        ReplayToken.createReplayToken(
            new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));
    findings.expect(name + " replay token", replay, roundTrip(serializer, replay));
  }

  private static String text(Serializer serializer, Object object) {
    return serializer.serialize(object, String.class).getData();
  }

  private static <T> @Nullable T roundTrip(Serializer serializer, T object) {
    try {
      return serializer.deserialize(serializer.serialize(object, byte[].class));
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  record Fact(Instant at, @Nullable String nothing) {}

  /** Keeps its state as sagas do: in a private field without accessors. */
  static final class Memory {

    private @Nullable String state;

    Memory() {}

    private Memory(String state) {
      this.state = state;
    }
  }
}
