package dk.partsync.app.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong and what to do, instead of a stack trace. */
final class UnfinishedImportAnalyzer extends AbstractFailureAnalyzer<UnfinishedImportException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnfinishedImportException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Import the same file again, which goes on where it stopped; or begin with an empty data"
            + " directory.",
        cause);
  }
}
