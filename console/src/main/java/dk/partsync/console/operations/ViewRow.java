package dk.partsync.console.operations;

import dk.partsync.api.operations.ViewRebuild;
import dk.partsync.api.operations.ViewStatus;
import org.jspecify.annotations.Nullable;

/** A view as a row of the list. */
record ViewRow(ViewStatus status) {

  /** Events that are in the log and not in the view; none where that is not known. */
  public @Nullable Long lag() {
    Long position = status.position();
    Long head = status.head();
    if (head == null) {
      return 0L;
    }
    return position == null ? null : Math.max(0, head - position);
  }

  public boolean isBehind() {
    Long lag = lag();
    return lag != null && lag > 0;
  }

  /** Whether somebody should look at it. */
  public boolean isIll() {
    return status.deadLetters() > 0 || status.failure() != null;
  }

  /** How far its rebuild is, 0 to 100; none while there is none or it has not begun. */
  public @Nullable Integer rebuilt() {
    ViewRebuild rebuild = status.rebuild();
    Long head = status.head();
    if (rebuild == null || rebuild.position() == null || head == null || head == 0) {
      return null;
    }
    return (int) Math.min(100, 100 * rebuild.position() / head);
  }
}
