package dk.partsync.api.settings;

/** Which of the addresses in the SOR settings. */
public enum SorSource {
  FULL,
  DAILY,
  COMPLETE
}
