package dk.partsync.registers.http;

/** Whether a server is called. */
public enum CircuitState {
  /** It is. */
  CLOSED,
  /** It is left alone for a while, as the last calls failed. */
  OPEN,
  /** The next call decides whether it is called again. */
  HALF_OPEN
}
