package dk.partsync.app.access;

import dk.partsync.command.access.WrongIdentifierKeyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says at the start what is wrong with the key and what to do, instead of a stack trace. */
final class IdentifierKeyAnalyzer extends AbstractFailureAnalyzer<Throwable> {

  private static final String ACTION =
      "Put the installation's own key file back, from a backup if need be. With another key no CPR"
          + " number would be recognised any more, and two parties could have the same one;"
          + " therefore nothing starts.";

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
    Throwable reason = NestedExceptionUtils.getMostSpecificCause(rootFailure);
    return reason instanceof WrongIdentifierKeyException
            || reason instanceof IdentifierKeyRefusedException
        ? new FailureAnalysis(reason.getMessage(), ACTION, reason)
        : null;
  }
}
