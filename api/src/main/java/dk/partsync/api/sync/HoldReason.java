package dk.partsync.api.sync;

/**
 * One reason to hold a run.
 *
 * @param count how many units would be closed or changed; 0 where units are not the reason
 * @param of how many known units that is a share of
 * @param limitPercent the set share
 */
public record HoldReason(HoldCode code, long count, long of, int limitPercent) {}
