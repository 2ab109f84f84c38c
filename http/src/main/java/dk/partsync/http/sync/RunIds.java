package dk.partsync.http.sync;

import dk.partsync.http.Faults;
import dk.partsync.http.PrintableText;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids of runs that are started over HTTP: the same user with the same idempotency key gets the same
 * id, so that a request sent twice starts one run.
 */
final class RunIds {

  static final String KEY_HEADER = "Idempotency-Key";

  private RunIds() {}

  static String idFor(String user, @Nullable String key) {
    if (key == null) {
      return "run-" + UUID.randomUUID();
    }
    Faults faults = new Faults();
    faults.require(KEY_HEADER, PrintableText.isPrintable(key), PrintableText.RULE);
    faults.refuseIfAny();
    byte[] name = (user.length() + ":" + user + key).getBytes(StandardCharsets.UTF_8);
    return "run-" + UUID.nameUUIDFromBytes(name);
  }
}
