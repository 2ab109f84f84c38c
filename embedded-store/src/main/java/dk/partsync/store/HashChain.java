package dk.partsync.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an event: SHA-256 over the hash of the event before it, its position and a digest of
 * all its other columns (docs/adr/0007). The digest does not need the event before it, so whoever
 * appends makes it before the writer's turn. One thread at a time.
 */
final class HashChain {

  private static final int ABSENT = -1;

  private final MessageDigest sha = sha256();
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

  /** A digest of every column but the position and the hash. */
  Sha256 digest(StoredEvent event) {
    text(event.eventIdentifier());
    text(event.aggregateIdentifier());
    number(event.sequenceNumber());
    text(event.type());
    number(EpochNanos.exactly(event.timestamp()));
    text(event.payload().getType().getName());
    text(event.payload().getType().getRevision());
    bytes(event.payload().getData());
    bytes(event.metaData().getData());
    return Sha256.digestOf(sha);
  }

  /** The hash of the event with the digest that stands at the position. */
  Sha256 next(Sha256 previous, long position, Sha256 digest) {
    sha.update(previous.bytes());
    number(position);
    sha.update(digest.bytes());
    return Sha256.digestOf(sha);
  }

  private void text(@Nullable String text) {
    if (text == null) {
      number(ABSENT);
    } else {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void bytes(byte[] bytes) {
    number(bytes.length);
    sha.update(bytes);
  }

  private void number(long value) {
    sha.update(number.clear().putLong(value).array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
