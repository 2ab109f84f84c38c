package dk.partsync.api.schedule;

/** Whether parties are as fresh as is promised (A2-40). The names are stable. */
public enum PromiseState {
  /** What could be had of the register for longer than is promised is on the parties. */
  KEPT,
  /** It is not: somebody has to look at the runs. */
  BROKEN,
  /** Nothing is promised: the register is off, was never asked, or there is no promise for it. */
  NONE
}
