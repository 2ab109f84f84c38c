package dk.partsync.http;

import dk.partsync.web.PrintableText;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes ids of what is created over HTTP: the same user with the same idempotency key gets the same
 * one, so that a request sent twice creates one thing.
 */
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";

  /** What clients should know of it. */
  public static final String DESCRIPTION =
      "A random text, such as a UUID. The same key again, from the same user, is the same request:"
          + " it is done once and answered alike; with other content it is refused.";

  private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}-?\\d{4}");

  private IdempotencyKey() {}

  /**
   * What is unique to the user and the key; random without a key.
   *
   * @throws RequestRefused with 400 when the key is not printable, or a personal number: the id
   *     made of it would give that away
   */
  public static UUID idFor(String user, @Nullable String key) {
    if (key == null) {
      return UUID.randomUUID();
    }
    Faults faults = new Faults();
    faults.require(HEADER, PrintableText.isPrintable(key), PrintableText.RULE);
    faults.require(HEADER, !PERSONAL_NUMBER.matcher(key).matches(), "must be random");
    faults.refuseIfAny();
    byte[] name = (user.length() + ":" + user + key).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name);
  }
}
