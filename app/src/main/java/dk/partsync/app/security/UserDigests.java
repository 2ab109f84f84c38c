package dk.partsync.app.security;

import java.util.Map;

/** Where the digests of the users' passwords are kept, by user name. */
interface UserDigests {

  /** What is kept; empty before the first start. */
  Map<String, String> read();

  /** Keeps the digests if none are kept yet; answers whether it did. */
  boolean keepFirst(Map<String, String> digests);
}
