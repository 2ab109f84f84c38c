package dk.partsync.api.sync;

/** How much a run asks of the register (A1-25 to A1-27). */
public enum SyncMode {
  /** Downloads anew from the full import URL, whatever was done before. */
  FULL,
  /** Downloads from the daily import URL, and only when the file there has changed. */
  DAILY
}
