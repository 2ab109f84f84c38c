package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.store.TestEvents.Noted;
import java.nio.file.Path;
import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UpcastingTest {

  @TempDir Path directory;

  @Test
  void storedEventsGoThroughTheUpcasterChain() {
    try (SqliteDatabase database = SqliteDatabase.open(directory.resolve("events.db"))) {
      TestSerializers.engine(database).appendEvents(noted("a", 0));
      EventStorageEngine engine =
          SqliteEventStorageEngine.builder(database, TestSerializers.JSON, TestSerializers.JSON)
              .upcasterChain(new ShoutingUpcaster())
              .build();

      assertThat(engine.readEvents("a").next().getPayload()).isEqualTo(new Noted("A/0"));
      assertThat(engine.readEvents(null, false).map(event -> (Object) event.getPayload()))
          .containsExactly(new Noted("A/0"));
    }
  }

  private static final class ShoutingUpcaster extends SingleEventUpcaster {

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().equals(new SimpleSerializedType(Noted.class.getName(), "1"));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(
          new SimpleSerializedType(Noted.class.getName(), "2"),
          JsonNode.class,
          json ->
              ((ObjectNode) json)
                  .put("text", json.get("text").asString().toUpperCase(Locale.ROOT)));
    }
  }
}
