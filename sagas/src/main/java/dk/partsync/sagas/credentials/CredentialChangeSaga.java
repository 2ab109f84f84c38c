package dk.partsync.sagas.credentials;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.CredentialActivated;
import dk.partsync.api.credentials.CredentialCommand;
import dk.partsync.api.credentials.CredentialConfirmed;
import dk.partsync.api.credentials.CredentialFellBack;
import dk.partsync.api.credentials.CredentialRemoved;
import dk.partsync.api.credentials.CredentialRetired;
import dk.partsync.api.credentials.CredentialTested;
import dk.partsync.api.credentials.CredentialUploaded;
import dk.partsync.api.credentials.RetireCredentials;
import dk.partsync.api.credentials.TestCredential;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads a credential from its upload to its end: asks for each step by command and waits for its
 * event.
 *
 * <pre>
 * uploaded -> test -> tested -> activate -> activated -> (used with success -> confirmed)
 *          -> retire those that nothing needs any more
 * </pre>
 *
 * <p>It ends when the secret has been destroyed. A step that fails, and silence, are for {@link
 * CredentialTick}. Which step comes next is in the events, so the saga itself remembers nothing.
 */
@ProcessingGroup(ProcessingGroups.CREDENTIAL_CHANGE_SAGA)
public class CredentialChangeSaga {

  static final String CREDENTIAL = "credentialId";

  private static final Logger log = LoggerFactory.getLogger(CredentialChangeSaga.class);

  @StartSaga
  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialUploaded event, CommandGateway commands) {
    ask(commands, new TestCredential(event.register(), event.credentialId()));
    ask(commands, new RetireCredentials(event.register()));
  }

  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialTested event, CommandGateway commands) {
    ask(commands, new ActivateCredential(event.register(), event.credentialId()));
  }

  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialActivated event, CommandGateway commands) {
    log.info("{} is called with credential {} from now on", event.register(), event.credentialId());
    ask(commands, new RetireCredentials(event.register()));
  }

  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialConfirmed event, CommandGateway commands) {
    ask(commands, new RetireCredentials(event.register()));
  }

  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialFellBack event, CommandGateway commands) {
    log.warn(
        "{} refused credential {}; it is called with {} again",
        event.register(),
        event.credentialId(),
        event.restoredId());
    ask(commands, new RetireCredentials(event.register()));
  }

  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialRemoved event, CommandGateway commands) {
    ask(commands, new RetireCredentials(event.register()));
  }

  @EndSaga
  @SagaEventHandler(associationProperty = CREDENTIAL)
  void on(CredentialRetired event) {
    log.info("The secret of credential {} is destroyed", event.credentialId());
  }

  private static void ask(CommandGateway commands, CredentialCommand step) {
    commands.send(
        asCommandMessage(step).withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
        (command, result) -> {
          if (result.isExceptional()) {
            log.warn(
                "Step {} of {} failed and is left to the next review",
                step.getClass().getSimpleName(),
                step.register(),
                FailureWithoutTexts.of(result.exceptionResult()));
          }
        });
  }
}
