package dk.partsync.api.sync;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken in.
 *
 * @param line line of the file on which the row starts; the header of a SOR file is line 1
 * @param sorId the row's id where it could be read
 * @param column the column at fault where one is
 * @param partyId the person that the row is about, none of SOR
 */
public record RejectedRow(
    long line,
    @Nullable String sorId,
    RowReason reason,
    @Nullable String column,
    @Nullable String partyId) {

  /** Of a SOR file. */
  public RejectedRow(long line, @Nullable String sorId, RowReason reason, @Nullable String column) {
    this(line, sorId, reason, column, null);
  }

  /** About a person. */
  public static RejectedRow ofPerson(long line, String partyId, RowReason reason) {
    return new RejectedRow(line, null, reason, null, partyId);
  }
}
