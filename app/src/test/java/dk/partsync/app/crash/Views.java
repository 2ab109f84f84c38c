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
import java.util.TreeMap;
import org.bson.Document;

/** All views of a database in one canonical form. */
final class Views {

  static final String TOKENS = "trackingtokens";

  private Views() {}

  /**
   * SHA-256 over the JSON of every document, by collection and id, with fields in the order of
   * their names. Tokens are no view; dead letters count, for a view that lacks an event is not
   * whole.
   */
  static String hash(MongoDatabase database) {
    MessageDigest digest = sha256();
    for (String collection :
        database.listCollectionNames().into(new ArrayList<>()).stream().sorted().toList()) {
      if (!collection.equals(TOKENS)) {
        for (String document : documents(database, collection)) {
          digest.update((collection + document + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The documents of a collection by id, each as canonical JSON. */
  static List<String> documents(MongoDatabase database, String collection) {
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
