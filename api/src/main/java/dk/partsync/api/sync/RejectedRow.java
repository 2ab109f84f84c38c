package dk.partsync.api.sync;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken in.
 *
 * @param line line of the file on which the row starts; the header is line 1
 * @param sorId the row's id where it could be read
 * @param column the column at fault where one is
 */
public record RejectedRow(
    long line, @Nullable String sorId, RowReason reason, @Nullable String column) {}
