package dk.partsync.api.operations;

import java.time.Instant;
import java.util.List;

/**
 * What a check of every event found.
 *
 * @param at when it ended
 * @param whole whether the file around the events was checked too, as the stopped product's {@code
 *     verify} does
 * @param events that could be read
 * @param findings how many things are wrong
 * @param damage the first of them, {@value #MOST} at most, without any stored content
 */
public record StoreVerification(
    Instant at, boolean whole, long events, int findings, List<String> damage) {

  /** How many findings are told. */
  public static final int MOST = 20;

  public StoreVerification {
    damage = damage.stream().limit(MOST).toList();
  }
}
