package dk.partsync.registers.http;

/** How a call to a register ended. The names are stable: metrics carry them. */
public enum CallOutcome {
  /** It brought what was asked for. */
  DELIVERED,
  /** The register answered with something that cannot be used. */
  REFUSED,
  /** No answer, a broken one, or one that asks to come back later. */
  FAILED,
  /** Not made, as the calls before it failed. */
  PAUSED
}
