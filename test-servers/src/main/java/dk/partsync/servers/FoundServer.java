package dk.partsync.servers;

import org.jspecify.annotations.Nullable;

/**
 * What was found of a server.
 *
 * @param address where it is, null when there is none
 * @param note where it comes from, or why there is none
 */
public record FoundServer(@Nullable String address, String note) {

  /** Whether there is one. */
  public boolean isThere() {
    return address != null;
  }
}
