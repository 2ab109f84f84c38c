package dk.partsync.api.cpr;

import java.time.Instant;

/**
 * Which delivery a fact comes from.
 *
 * @param fetchedAt when the register was asked: of two deliveries the later one is newer
 * @param contentHash {@link CprPerson#contentHash()} of all that was delivered
 * @param privateAccess whether the service for private companies delivered it
 */
public record CprStamp(
    Instant fetchedAt, CprTrigger trigger, String contentHash, boolean privateAccess) {

  /** Whether this delivery was asked for before the known one. */
  public boolean isOlderThan(CprStamp known) {
    return fetchedAt.isBefore(known.fetchedAt);
  }
}
