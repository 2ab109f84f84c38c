package dk.partsync.registers.datafordeler;

/**
 * How often the organisation allows itself to call a register.
 *
 * @param perHour 0 for no limit
 * @param perDay the same in a Danish day
 * @param block whether calls beyond it are refused; otherwise they are warned of
 */
public record CallLimits(int perHour, int perDay, boolean block) {}
