package dk.partsync.app.crash;

import java.util.Map;
import java.util.TreeMap;

/** What a number of rounds came to. */
final class Tally {

  private final Map<String, Integer> kills = new TreeMap<>();
  private int rounds;
  private int acknowledged;
  private int events;
  private int lostWrites;

  /** A process died; so many writes that it had not synced were lost with it. */
  synchronized void killed(String point, int unsyncedWrites) {
    rounds++;
    kills.merge(point, 1, Integer::sum);
    lostWrites += unsyncedWrites;
  }

  synchronized void add(int acknowledgedCommands, int storedEvents) {
    acknowledged += acknowledgedCommands;
    events += storedEvents;
  }

  synchronized int rounds() {
    return rounds;
  }

  synchronized int acknowledged() {
    return acknowledged;
  }

  @Override
  public synchronized String toString() {
    return "%d rounds, kills %s, %d acknowledged commands, %d events, %d unsynced writes taken back"
        .formatted(rounds, kills, acknowledged, events, lostWrites);
  }
}
