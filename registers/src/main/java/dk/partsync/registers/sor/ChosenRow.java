package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorStamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The row that holds for its unit; light, as a whole file's worth is held in memory.
 *
 * @param line on which it starts; the header is line 1
 * @param name as the party shows it, at most 150 code points
 * @param startDate {@code FirstFromDate}
 * @param endDate {@code ToDate}: last valid day
 * @param cut whether name or address line are longer than the party shows
 */
public record ChosenRow(
    long line,
    SorId sorId,
    String name,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    SorStamp stamp,
    boolean cut) {}
