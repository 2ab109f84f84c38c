package dk.partsync.console.operations;

import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.StoreVerification;
import java.util.List;

/**
 * The answer at the top of the page.
 *
 * @param damaged whether the log is damaged as far as is known
 * @param deadLetters sequences that wait in all views together
 * @param failedRebuilds views whose last rebuild failed
 * @param behind views that have not taken in all events yet
 */
record Verdict(boolean damaged, long deadLetters, long failedRebuilds, long behind) {

  static Verdict of(StoreStatus store, List<ViewRow> views) {
    StoreVerification last = store.lastCheck();
    return new Verdict(
        store.damage() != null || (last != null && last.findings() > 0),
        views.stream().mapToLong(view -> view.status().deadLetters()).sum(),
        views.stream().filter(view -> view.status().failure() != null).count(),
        views.stream().filter(ViewRow::isBehind).count());
  }

  public boolean isWell() {
    return !damaged && deadLetters == 0 && failedRebuilds == 0;
  }
}
