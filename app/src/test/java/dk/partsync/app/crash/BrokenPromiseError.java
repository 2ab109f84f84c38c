package dk.partsync.app.crash;

import java.util.List;

/** After a crash something is not as the product has promised. */
final class BrokenPromiseError extends AssertionError {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 10;

  BrokenPromiseError(List<String> breaches) {
    super(
        breaches.size()
            + " breaches:\n  "
            + String.join("\n  ", breaches.subList(0, Math.min(SHOWN, breaches.size()))));
  }
}
