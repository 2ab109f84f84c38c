package dk.partsync.app.cpr;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which setting is wrong, instead of a stack trace. */
final class CprSettingAnalyzer extends AbstractFailureAnalyzer<CprSettingException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, CprSettingException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Set client-secret-file, or key-store with key-store-password-file, to files that the"
            + " product may read; or none of them while CPR is not used.",
        cause);
  }
}
