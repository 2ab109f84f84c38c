package dk.partsync.api.sync;

/** Where a run is. The last four are ends. */
public enum SyncRunState {
  FETCHING,
  PLANNING,
  HELD,
  APPLYING,
  COMPLETED,
  FAILED,
  CANCELLED,
  REJECTED;

  public boolean isEnd() {
    return switch (this) {
      case FETCHING, PLANNING, HELD, APPLYING -> false;
      case COMPLETED, FAILED, CANCELLED, REJECTED -> true;
    };
  }
}
