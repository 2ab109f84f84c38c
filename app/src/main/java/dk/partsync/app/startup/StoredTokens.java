package dk.partsync.app.startup;

import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** Reads the tokens of projections without claiming them, which the token store cannot. */
@Component
class StoredTokens {

  static final long NOTHING = -1;

  private final MongoTemplate mongo;
  private final Serializer serializer;

  StoredTokens(MongoTemplate mongo, Serializer serializer) {
    this.mongo = mongo;
    this.serializer = serializer;
  }

  /** Position by segment, {@link #NOTHING} for one that has had no event. */
  Map<Integer, Long> positions(String group) {
    Map<Integer, Long> positions = new HashMap<>();
    for (Document token :
        mongo.trackingTokensCollection().find(Filters.eq("processorName", group))) {
      positions.put(token.getInteger("segment"), position(token));
    }
    return positions;
  }

  private long position(Document token) {
    Binary data = token.get("token", Binary.class);
    if (data == null) {
      return NOTHING;
    }
    TrackingToken read =
        serializer.deserialize(
            new SimpleSerializedObject<>(
                data.getData(), byte[].class, token.getString("tokenType"), null));
    return read == null ? NOTHING : read.position().orElse(NOTHING);
  }
}
