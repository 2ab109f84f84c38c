package dk.partsync.app.distributed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which setting is wrong, instead of a stack trace. */
final class InvalidServerSettingAnalyzer
    extends AbstractFailureAnalyzer<InvalidServerSettingException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, InvalidServerSettingException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "docs/distributed.md lists the settings of this profile.", cause);
  }
}
