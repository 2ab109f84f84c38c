package dk.partsync.sagas.credentials;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.ReviewCredentials;
import dk.partsync.api.sync.Register;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeat of credentials: has whatever is due worked off. What is due follows from stored
 * facts and the time; the tick may come late, twice or from several processes.
 */
public final class CredentialTick {

  private static final Logger log = LoggerFactory.getLogger(CredentialTick.class);

  private final CommandGateway commands;

  public CredentialTick(CommandGateway commands) {
    this.commands = commands;
  }

  /** Asks for a review of every register that is called with a credential; throws nothing. */
  public void tick() {
    CredentialKind.registers().forEach(this::review);
  }

  private void review(Register register) {
    try {
      commands.send(
          asCommandMessage(new ReviewCredentials(register))
              .withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
          (command, result) -> {
            if (result.isExceptional()) {
              notLookedAfter(register, result.exceptionResult());
            }
          });
    } catch (RuntimeException e) {
      notLookedAfter(register, e);
    }
  }

  private static void notLookedAfter(Register register, Throwable failure) {
    log.warn(
        "The credentials of {} could not be looked after this time",
        register,
        FailureWithoutTexts.of(failure));
  }
}
