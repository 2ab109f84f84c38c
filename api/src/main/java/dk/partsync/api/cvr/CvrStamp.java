package dk.partsync.api.cvr;

import java.time.Instant;

/**
 * Which delivery a fact comes from.
 *
 * @param fetchedAt when the register was asked: of two deliveries the later one is newer
 * @param contentHash {@link CvrUnit#contentHash()} of all that was delivered
 */
public record CvrStamp(Instant fetchedAt, CvrTrigger trigger, String contentHash) {

  /** Whether this delivery was asked for before the known one. */
  public boolean isOlderThan(CvrStamp known) {
    return fetchedAt.isBefore(known.fetchedAt);
  }
}
