package dk.partsync.command.access;

import org.axonframework.config.Configurer;

/** Wires the record of who used personal data, and the key for numbers. */
public final class AccessCommands {

  private AccessCommands() {}

  /** Registers them; a start with another key than the one in use fails. */
  public static void configure(Configurer configurer, IdentifierKey key) {
    configurer
        .configureAggregate(UsedKey.class)
        .registerComponent(IdentifierKey.class, c -> key)
        .registerComponent(KeyInUse.class, c -> new KeyInUse(c.repository(UsedKey.class), key))
        .registerComponent(
            AccessLog.class, c -> new AccessLog(c.eventBus(), c.getComponent(KeyInUse.class)))
        .registerCommandHandler(
            c -> new AccessHandler(c.getComponent(AccessLog.class), c.eventStore()))
        .onInitialize(c -> c.onStart(() -> KeyInUse.check(key, c.eventStore())));
  }
}
