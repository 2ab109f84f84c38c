package dk.partsync.api.changes;

import dk.partsync.api.PageLimit;
import java.util.Set;

/**
 * Changes of parties in the order of the log. Answers a {@link ChangePage}.
 *
 * @param after position in the log to read on from, -1 for its beginning
 * @param kinds those that are wanted, empty for every kind
 * @param limit see {@link PageLimit}
 */
public record FindChanges(long after, Set<ChangeKind> kinds, int limit) {

  /** Events of the log that one answer reads at most, whatever it finds in them. */
  public static final int SCANNED = 20_000;

  public FindChanges {
    kinds = Set.copyOf(kinds);
    PageLimit.require(limit);
  }
}
