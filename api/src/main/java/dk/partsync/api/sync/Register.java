package dk.partsync.api.sync;

/** The Danish registers that parties are kept in step with. */
public enum Register {
  CPR,
  CVR,
  SOR
}
