package dk.partsync.api.operations;

/** Who keeps the log of events. */
public enum StoreKind {
  /** The product itself, in a file. */
  EMBEDDED,
  /** Axon Server, which guards its own files. */
  AXON_SERVER
}
