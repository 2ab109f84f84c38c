package dk.partsync.sagas.due;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work whose command does a bounded part of all that is due and answers how much that was, 0 when
 * nothing was left. It may be asked for late, twice or from several processes.
 */
public final class DueWork {

  private static final Logger log = LoggerFactory.getLogger(DueWork.class);
  private static final int TIMEOUT_SECONDS = 60;
  private static final int MOST_ROUNDS = 1_000;

  private final CommandGateway commands;
  private final Object command;

  public DueWork(CommandGateway commands, Object command) {
    this.commands = commands;
    this.command = command;
  }

  /** Waits until a part is done; answers whether there may be more. Its failure comes through. */
  public boolean leftMoreToDo() {
    Integer done =
        commands.sendAndWait(
            asCommandMessage(command).withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
            TIMEOUT_SECONDS,
            TimeUnit.SECONDS);
    return done != null && done > 0;
  }

  /** Works off everything that is due; nothing it meets is thrown. */
  public void workOff() {
    try {
      int rounds = 0;
      while (rounds < MOST_ROUNDS && leftMoreToDo()) {
        rounds++;
      }
    } catch (RuntimeException e) {
      log.warn(
          "{} could not be done this time: {}",
          command.getClass().getSimpleName(),
          e.getClass().getName());
    }
  }
}
