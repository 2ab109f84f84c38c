package dk.partsync.api.sync;

/** Why a row of a source was rejected. The names are stable. */
public enum RowReason {
  BROKEN_ID,
  WRONG_CHECK_DIGIT,
  MISSING_VALUE,
  BROKEN_DATE,
  BROKEN_NUMBER,
  END_BEFORE_START,
  FIELD_TOO_LONG,
  INVALID_UTF8,
  WRONG_NUMBER_OF_FIELDS,
  BROKEN_QUOTES,
  /** CPR does not know the person's number; the person stays as it is. */
  NUMBER_UNKNOWN,
  /** CVR does not know the unit, or no longer; its party, if there is one, stays as it is. */
  UNIT_UNKNOWN,
  /** What the register says of the party cannot be read; the party stays as it is. */
  UNREADABLE_ANSWER
}
