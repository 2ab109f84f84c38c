package dk.partsync.console.party;

/** What a text was searched as. */
public enum ContactTextKind {
  /** Nothing was typed. */
  ALL,
  /** Beginnings of words of name and address. */
  WORDS,
  POST_CODE,
  CPR_NUMBER,
  P_NUMBER,
  CVR_NUMBER,
  /** Production units of the company with the CVR number. */
  UNITS_OF_COMPANY,
  SOR_ID
}
