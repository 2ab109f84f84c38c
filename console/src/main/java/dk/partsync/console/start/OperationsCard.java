package dk.partsync.console.start;

import dk.partsync.api.operations.ViewStatus;
import java.util.List;
import java.util.Objects;

/**
 * How it stands with what people look at.
 *
 * @param views how many there are
 * @param behind those that have not taken in the last event yet
 * @param events how far behind the log the last of them is
 * @param rebuilding those that are being filled anew
 * @param rebuildsFailed those whose last rebuild failed
 * @param deadLetters sequences that wait because an event could not be taken in
 */
public record OperationsCard(
    int views, long behind, long events, long rebuilding, long rebuildsFailed, long deadLetters) {

  static OperationsCard of(List<ViewStatus> views) {
    return new OperationsCard(
        views.size(),
        views.stream().filter(view -> lag(view) > 0).count(),
        views.stream().mapToLong(OperationsCard::lag).max().orElse(0),
        views.stream().filter(view -> view.rebuild() != null).count(),
        views.stream().filter(view -> view.failure() != null).count(),
        views.stream().mapToLong(ViewStatus::deadLetters).sum());
  }

  /** Whether nothing asks for a look. */
  public boolean isWell() {
    return deadLetters == 0 && rebuildsFailed == 0;
  }

  private static long lag(ViewStatus view) {
    boolean known = view.position() != null && view.head() != null;
    return known
        ? Math.max(0, Objects.requireNonNull(view.head()) - Objects.requireNonNull(view.position()))
        : 0;
  }
}
