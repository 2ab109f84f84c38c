package dk.partsync.app.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An event as a line of an exported log. Payload and metadata are in it byte for byte as stored:
 * what is JSON on one line as it is, anything else in base 64.
 */
final class EventLine {

  static final String POSITION = "position";
  static final String ID = "id";
  static final String AGGREGATE = "aggregate";
  static final String AGGREGATE_TYPE = "aggregateType";
  static final String SEQUENCE = "sequence";
  static final String TIME = "time";
  static final String TYPE = "type";
  static final String REVISION = "revision";
  static final String PAYLOAD = "payload";
  static final String METADATA = "metadata";
  static final String BASE_64 = "Base64";

  private static final JsonFactory JSON = new JsonFactory();

  private EventLine() {}

  /** The line but for its seal and the brace that ends it. */
  static byte[] of(long position, EventMessage<?> event, Serializer serializer) {
    SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
    SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
    ByteArrayOutputStream line = new ByteArrayOutputStream(payload.getData().length + 512);
    JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line);
    json.writeStartObject();
    json.writeNumberProperty(POSITION, position);
    json.writeStringProperty(ID, event.getIdentifier());
    if (event instanceof DomainEventMessage<?> ofAggregate) {
      text(json, AGGREGATE_TYPE, ofAggregate.getType());
      json.writeStringProperty(AGGREGATE, ofAggregate.getAggregateIdentifier());
      json.writeNumberProperty(SEQUENCE, ofAggregate.getSequenceNumber());
    }
    json.writeStringProperty(TIME, event.getTimestamp().toString());
    json.writeStringProperty(TYPE, payload.getType().getName());
    text(json, REVISION, payload.getType().getRevision());
    stored(json, PAYLOAD, payload.getData());
    stored(json, METADATA, metadata.getData());
    json.flush();
    return line.toByteArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private static void stored(JsonGenerator json, String name, byte[] value) {
    if (isJsonOnOneLine(value)) {
      json.writeName(name);
      json.writeRawValue(new String(value, StandardCharsets.UTF_8));
    } else {
      json.writeStringProperty(name + BASE_64, Base64.getEncoder().encodeToString(value));
    }
  }

  /** One object or array, with nothing before or behind it. */
  private static boolean isJsonOnOneLine(byte[] value) {
    if (value.length < 2 || !isOneLine(value)) {
      return false;
    }
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), value)) {
      JsonToken first = json.nextToken();
      json.skipChildren();
      return (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY)
          && json.currentLocation().getByteOffset() == value.length;
    } catch (JacksonException noJson) {
      return false;
    }
  }

  private static boolean isOneLine(byte[] value) {
    if (value[0] != '{' && value[0] != '[') {
      return false;
    }
    for (byte each : value) {
      if (each == '\n' || each == '\r') {
        return false;
      }
    }
    return true;
  }
}
