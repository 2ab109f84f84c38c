package dk.partsync.api.sync;

/**
 * What was done to parties, by chunk or in all.
 *
 * @param unchanged planned for change, found to be in step already
 */
public record AppliedCounts(
    long created, long changed, long unchanged, long reopened, long closed) {

  public static final AppliedCounts NONE = new AppliedCounts(0, 0, 0, 0, 0);

  public AppliedCounts plus(AppliedCounts more) {
    return new AppliedCounts(
        created + more.created,
        changed + more.changed,
        unchanged + more.unchanged,
        reopened + more.reopened,
        closed + more.closed);
  }

  public long total() {
    return created + changed + unchanged + reopened + closed;
  }
}
