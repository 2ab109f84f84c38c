package dk.partsync.command.credentials;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.CredentialCommand;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.credentials.RetireCredentials;
import dk.partsync.api.credentials.ReviewCredentials;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.sync.Register;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off what is due: what a stopped process left behind, a register that did not answer, and
 * the calendar. What is due follows from stored facts and the time.
 */
public final class CredentialReview {

  /** The saga asks for a step at once; by then it has not. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  /** How long a register that did not answer is left alone. */
  static final Duration REST = Duration.ofMinutes(5);

  /** How long a candidate is tested again by itself. */
  static final Duration GIVES_UP_AFTER = Duration.ofHours(24);

  private static final Logger log = LoggerFactory.getLogger(CredentialReview.class);

  private final Repository<CredentialSet> sets;
  private final CurrentCredentials current;
  private final CommandGateway commands;
  private final Clock clock;
  private final Map<String, Instant> triedAt = new ConcurrentHashMap<>();

  CredentialReview(
      Repository<CredentialSet> sets,
      CurrentCredentials current,
      CommandGateway commands,
      Clock clock) {
    this.sets = sets;
    this.current = current;
    this.commands = commands;
    this.clock = clock;
  }

  @CommandHandler
  void handle(ReviewCredentials command) {
    Register register = command.register();
    HeldCredentials held = current.of(register);
    Instant now = clock.instant();
    if (held.candidate() != null) {
      carryOn(register, held.candidate(), now);
    }
    if (!held.superseded().isEmpty()) {
      ask(new RetireCredentials(register));
    }
    if (held.inUse() != null && Expiry.of(held.inUse(), now).isPresent()) {
      sets.load(HeldCredentials.streamOf(register)).execute(set -> set.warn(register, now));
    }
  }

  private void carryOn(Register register, HeldCredential candidate, Instant now) {
    if (candidate.isAccepted()) {
      ask(new ActivateCredential(register, candidate.id()));
    } else if (candidate.awaitsTest()
        && !now.isBefore(candidate.uploadedAt().plus(GIVES_UP_AFTER))) {
      sets.load(HeldCredentials.streamOf(register))
          .execute(set -> set.giveUp(register, candidate.id()));
    } else if (candidate.awaitsTest() && isTestDue(candidate, now)) {
      triedAt.put(candidate.id(), now);
      ask(new TestCredential(register, candidate.id()));
    }
  }

  private void ask(CredentialCommand step) {
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

  private boolean isTestDue(HeldCredential candidate, Instant now) {
    Instant tried = triedAt.get(candidate.id());
    Instant due = tried == null ? candidate.uploadedAt().plus(PATIENCE) : tried.plus(REST);
    return !now.isBefore(due);
  }
}
