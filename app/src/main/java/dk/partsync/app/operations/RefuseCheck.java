package dk.partsync.app.operations;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.VerifyStore;
import org.axonframework.commandhandling.CommandHandler;

/** Says where the log is checked that the product does not keep itself. */
final class RefuseCheck {

  @SuppressWarnings("DoNotCallSuggester") // the command bus calls it
  @CommandHandler
  void verify(VerifyStore command) {
    throw new CommandRejected(
        RejectionCode.LOG_KEPT_ELSEWHERE, "Axon Server keeps the log and checks its own files.");
  }
}
