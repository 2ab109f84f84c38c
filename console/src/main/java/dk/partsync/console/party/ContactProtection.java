package dk.partsync.console.party;

/** Whether parties are wanted whose name and address are hidden. */
public enum ContactProtection {
  HIDDEN,
  SHOWN
}
