package dk.partsync.app.crash;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** All views of a database in one canonical form. */
final class Views {

  static final String TOKENS = "trackingtokens";

  private Views() {}

  /**
   * SHA-256 of each collection: over the JSON of its documents by id, with fields in the order of
   * their names. Tokens are no view; dead letters count, for a view that lacks an event is not
   * whole. Empty collections are left out.
   */
  static SortedMap<String, String> hashes(MongoDatabase database) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String collection : database.listCollectionNames()) {
      List<String> documents = documents(database, collection);
      if (!collection.equals(TOKENS) && !documents.isEmpty()) {
        MessageDigest digest = sha256();
        documents.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        hashes.put(collection, HexFormat.of().formatHex(digest.digest()));
      }
    }
    return hashes;
  }

  /** The documents of a collection by id, each as canonical JSON. */
  private static List<String> documents(MongoDatabase database, String collection) {
    return database.getCollection(collection).find().into(new ArrayList<>()).stream()
        .sorted(Comparator.comparing(document -> String.valueOf(document.get("_id"))))
        .map(document -> ((Document) canonical(document)).toJson())
        .toList();
  }

  private static Object canonical(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((name, inner) -> sorted.put(String.valueOf(name), canonical(inner)));
      return new Document(sorted);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(Views::canonical).toList();
    }
    return value;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
