package dk.partsync.api.sync;

/** Why a run ended without doing its work. The names are stable. */
public enum FailureCode {
  /** No answer from the source, also after retries. */
  SOURCE_UNREACHABLE,
  /** The source is not called for a while, as many calls in a row failed. */
  SOURCE_PAUSED,
  /** The source answered with an HTTP status that is not success. */
  SOURCE_REFUSED,
  /** The source answered with something that is not the expected file. */
  SOURCE_WRONG_CONTENT,
  /** The file ends in the middle of a row or holds no rows. */
  SOURCE_TRUNCATED,
  /** The file is larger than the limit. */
  SOURCE_TOO_LARGE,
  /** A mandatory column is missing; the text names it. */
  MISSING_COLUMN,
  /** The stored source file is gone or no longer has the SHA-256 that was recorded. */
  SOURCE_LOST,
  /** The counts of the plan do not add up: a defect, nothing was written. */
  COUNTS_DO_NOT_ADD_UP,
  /** A step made no progress within its time. */
  NO_PROGRESS,
  /** An unexpected error; the log has the details. */
  INTERNAL
}
