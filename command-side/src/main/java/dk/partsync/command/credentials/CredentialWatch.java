package dk.partsync.command.credentials;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.ConfirmCredential;
import dk.partsync.api.credentials.CredentialCommand;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.credentials.RefuseCredential;
import dk.partsync.api.sync.Register;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees how a credential that has never been used with success does. When the register takes it, no
 * other is needed any more; when it is refused and there is one to fall back on, that is used again
 * and the question is asked once more, so that nobody notices (docs/adr/0024).
 */
public final class CredentialWatch {

  private static final Logger log = LoggerFactory.getLogger(CredentialWatch.class);
  private static final int REPORT_SECONDS = 10;

  private final CurrentCredentials current;
  private final CommandGateway commands;

  public CredentialWatch(CurrentCredentials current, CommandGateway commands) {
    this.current = current;
    this.commands = commands;
  }

  /**
   * Asks a question.
   *
   * @param refusal which failures mean that the register does not take the credential
   */
  <T> T ask(Register register, Predicate<RuntimeException> refusal, Supplier<T> question) {
    HeldCredentials before = current.of(register);
    HeldCredential unproven = unproven(before);
    if (unproven == null) {
      return question.get();
    }
    try {
      T answer = question.get();
      report(new ConfirmCredential(register, unproven.id()));
      return answer;
    } catch (RuntimeException e) {
      if (before.fallback() == null || !refusal.test(e)) {
        throw e;
      }
      report(new RefuseCredential(register, unproven.id()));
      if (HeldCredentials.is(current.of(register).inUse(), unproven.id())) {
        throw e;
      }
      return question.get();
    }
  }

  private static @Nullable HeldCredential unproven(HeldCredentials held) {
    HeldCredential inUse = held.inUse();
    return inUse == null || inUse.confirmedAt() != null ? null : inUse;
  }

  /** What cannot be told now is told at the next question. */
  private void report(CredentialCommand command) {
    try {
      commands.sendAndWait(
          asCommandMessage(command).withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
          REPORT_SECONDS,
          TimeUnit.SECONDS);
    } catch (RuntimeException e) {
      log.warn(
          "How the credential of {} does could not be recorded",
          command.register(),
          FailureWithoutTexts.of(e));
    }
  }
}
