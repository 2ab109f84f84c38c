package dk.partsync.query.operations;

import dk.partsync.api.operations.DeadLetterView;
import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Makes a dead letter as the API shows it from a row of {@link DeadLetterPipeline}. */
final class DeadLetterReader {

  private final Serializer serializer;

  DeadLetterReader(Serializer serializer) {
    this.serializer = serializer;
  }

  DeadLetterView read(Document row) {
    Document id = row.get("_id", Document.class);
    String aggregate = row.getString("aggregate");
    String type = row.getString("type");
    return new DeadLetterView(
        id.getString("group"),
        id.getString("sequence"),
        aggregate,
        row.getString("event"),
        type.substring(type.lastIndexOf('.') + 1),
        aggregate == null ? null : row.getLong("number"),
        position(row),
        instant(row.get("since", Document.class)),
        instant(row.get("touched", Document.class)),
        row.getString("cause"),
        row.getString("place"),
        row.get("letters", Number.class).longValue() - 1);
  }

  private @Nullable Long position(Document row) {
    if (!(row.get("token") instanceof Binary token)) {
      return null;
    }
    TrackingToken read =
        serializer.deserialize(
            new SimpleSerializedObject<>(
                token.getData(), byte[].class, row.getString("tokenType"), null));
    return read == null || read.position().isEmpty() ? null : read.position().getAsLong();
  }

  private static Instant instant(Document stored) {
    return Instant.ofEpochSecond(
        stored.get("seconds", Number.class).longValue(),
        stored.get("nanoseconds", Number.class).longValue());
  }
}
