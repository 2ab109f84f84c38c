package dk.partsync.app.security;

import java.util.Map;
import java.util.Set;

/** Where the digests of the users' passwords are kept, by user name. */
interface UserDigests {

  /** What is kept; empty before the first start. */
  Map<String, String> read();

  /**
   * Keeps the digests of users that have none yet.
   *
   * @return the users whose digest is now the given one
   */
  Set<String> keepNew(Map<String, String> digests);
}
