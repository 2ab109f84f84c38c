package dk.partsync.api.cpr;

/** What a delivery from CPR was asked for (A2-39). */
public enum CprTrigger {
  /** A person or client application fetched it. */
  MANUAL,
  /** A candidate of a lookup was chosen. */
  CHOSEN,
  /** A sync run brought it. */
  SYNC,
  /** A fetch that had waited for the register to be up again. */
  QUEUED
}
