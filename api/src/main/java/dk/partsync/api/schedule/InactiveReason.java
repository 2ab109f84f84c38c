package dk.partsync.api.schedule;

/** Why no run of a register starts by itself. The names are stable. */
public enum InactiveReason {
  /** The register is not enabled in its settings. */
  REGISTER_OFF,
  /** The schedule itself is switched off. */
  SCHEDULE_OFF
}
