package dk.partsync.registers.datafordeler;

import java.time.Instant;

/**
 * An access token.
 *
 * @param renewAt when another one is to be used
 */
record Token(String value, Instant renewAt) {

  /** Shows nothing of the token. */
  @Override
  public String toString() {
    return "(token)";
  }
}
