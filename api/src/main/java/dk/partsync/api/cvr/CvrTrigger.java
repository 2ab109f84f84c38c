package dk.partsync.api.cvr;

/** What a delivery from CVR was asked for. */
public enum CvrTrigger {
  /** A person or client application registered or fetched the unit. */
  MANUAL,
  /** A sync run brought it. */
  SYNC
}
