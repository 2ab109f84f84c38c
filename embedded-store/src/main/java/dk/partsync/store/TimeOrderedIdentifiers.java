package dk.partsync.store;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Identifiers of events and other messages: UUIDs of version 7 (RFC 9562, section 5.7), which begin
 * with the time. New ones stand together at the end of the index of identifiers, where random ones
 * would touch a page of it each.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

  private static final int RANDOM_BYTES = 10;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String generateIdentifier() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    ByteBuffer noise = ByteBuffer.wrap(bytes);
    long time = System.currentTimeMillis() << 16;
    return new UUID(
            time | VERSION_7 | (noise.getShort() & 0xfff), VARIANT | (noise.getLong() >>> 2))
        .toString();
  }
}
