package dk.partsync.api.settings;

/** Tabs of the party dialogue (A2-28). */
public enum DialogueTab {
  GENERAL,
  IDENTIFICATION,
  OTHER,
  CPR
}
