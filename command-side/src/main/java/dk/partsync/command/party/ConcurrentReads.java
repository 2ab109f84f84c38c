package dk.partsync.command.party;

/**
 * How far away the event store is: how many parties' events are read from it at the same time.
 *
 * @param atOnce one where the store is in this process and reading costs no round trip
 */
public record ConcurrentReads(int atOnce) {

  /** One after the other, each when its party is loaded. */
  public static final ConcurrentReads NONE = new ConcurrentReads(1);

  public ConcurrentReads {
    if (atOnce < 1) {
      throw new IllegalArgumentException("at least one party is read at a time: " + atOnce);
    }
  }
}
