package dk.partsync.api.sor;

/**
 * One row of a SOR source, read and found good.
 *
 * @param line line of the file on which it starts
 */
public record SorRow(long line, SorId sorId, SorUnit unit, SorStamp stamp) {}
