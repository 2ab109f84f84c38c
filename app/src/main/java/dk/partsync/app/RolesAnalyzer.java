package dk.partsync.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong with the roles. */
final class RolesAnalyzer extends AbstractFailureAnalyzer<RolesException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, RolesException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Leave out partsync.roles, or name some of http, command, query, saga with profile"
            + " axonserver.",
        cause);
  }
}
