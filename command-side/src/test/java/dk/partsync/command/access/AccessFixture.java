package dk.partsync.command.access;

import dk.partsync.api.access.IdentifierKeyUsed;
import java.util.Arrays;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A key, and its use on any event store. */
public final class AccessFixture {

  public static final IdentifierKey KEY = key(7);

  public static final IdentifierKeyUsed KEY_USED = new IdentifierKeyUsed(KEY.fingerprint());

  private AccessFixture() {}

  public static KeyInUse keyInUse(EventStore events) {
    return new KeyInUse(
        EventSourcingRepository.builder(UsedKey.class).eventStore(events).build(), KEY);
  }

  static IdentifierKey key(int seed) {
    byte[] bytes = new byte[IdentifierKey.BYTES];
    Arrays.fill(bytes, (byte) seed);
    return new IdentifierKey(bytes);
  }
}
