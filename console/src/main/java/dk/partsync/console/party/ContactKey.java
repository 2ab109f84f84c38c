package dk.partsync.console.party;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random key in each form that registers a party: the form sent twice registers one. */
final class ContactKey {

  private ContactKey() {}

  static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** What is unique to the user and the key; random without a key. */
  static UUID idFor(String user, @Nullable String key) {
    if (key == null || !isOne(key)) {
      return UUID.randomUUID();
    }
    String unique = user.length() + ":" + user + key;
    return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOne(String key) {
    try {
      return UUID.fromString(key).toString().equals(key);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
