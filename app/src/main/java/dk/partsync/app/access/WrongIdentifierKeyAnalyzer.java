package dk.partsync.app.access;

import dk.partsync.command.access.WrongIdentifierKeyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start that the key is another one and what to do, instead of a stack trace. */
final class WrongIdentifierKeyAnalyzer
    extends AbstractFailureAnalyzer<WrongIdentifierKeyException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, WrongIdentifierKeyException cause) {
    return new FailureAnalysis(cause.getMessage(), IdentifierKeyRefusedException.ACTION, cause);
  }
}
