package dk.partsync.command.settings;

import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.TestCvrConnection;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.cvr.CvrRegister;
import org.axonframework.commandhandling.CommandHandler;

/** Tries whether CVR answers at an address, with the credential that is in use. */
public final class CvrConnectionHandler {

  private final CurrentCvrSettings settings;
  private final CvrRegister register;

  CvrConnectionHandler(CurrentCvrSettings settings, CvrRegister register) {
    this.settings = settings;
    this.register = register;
  }

  @CommandHandler
  ConnectionTest handle(TestCvrConnection command) {
    CvrSettings current = settings.get();
    CvrSource source = command.source() == null ? current.source() : command.source();
    String url = command.url() == null ? current.url(source) : command.url();
    try {
      register.probe(CurrentCvrSettings.access(current, Fields.requireUrl("url", url)));
      return new ConnectionTest(
          ConnectionTest.Outcome.REACHABLE, "CVR answers and takes the credential.", null);
    } catch (CvrFailure e) {
      return failed(e);
    }
  }

  private static ConnectionTest failed(CvrFailure failure) {
    String text =
        switch (failure.kind()) {
          case NOT_AUTHORISED -> "CVR refuses the credential, or none is set up.";
          case BAD_REQUEST -> "CVR refuses the question; this may not be the right address.";
          case RATE_LIMITED -> "CVR asks to be called less often; try again in a while.";
          case REGISTER_DOWN -> "CVR does not answer at this address.";
          case MALFORMED -> "What answers at this address is not CVR.";
          case BUDGET_EXHAUSTED -> "The organisation's own limit of calls to CVR is reached.";
        };
    boolean wrong =
        failure.kind() == CvrFailure.Kind.MALFORMED
            || failure.kind() == CvrFailure.Kind.BAD_REQUEST;
    return new ConnectionTest(
        wrong ? ConnectionTest.Outcome.WRONG_CONTENT : ConnectionTest.Outcome.NOT_REACHABLE,
        text,
        null);
  }
}
