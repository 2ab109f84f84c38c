package dk.partsync.api.party;

/** Orders in which parties can be listed; ties go by id. */
public enum PartySort {
  NAME,
  LAST_UPDATED,
  POST_CODE
}
