package dk.partsync.command.sync;

import org.jspecify.annotations.Nullable;

/**
 * Gives commands one after the other, and lets the next be made ready while one is carried out: a
 * command leaves when the one before it has succeeded. For one thread.
 */
public final class CommandsInTurn {

  private final SystemCommands commands;
  private SystemCommands.@Nullable Sent underWay;

  public CommandsInTurn(SystemCommands commands) {
    this.commands = commands;
  }

  /**
   * Waits for the one before and sends.
   *
   * @throws RuntimeException the one of the command before when that has failed
   */
  public void send(Object command) {
    finish();
    underWay = commands.begin(command);
  }

  /** Waits for the last one; its own exception comes through. */
  public void finish() {
    SystemCommands.Sent last = underWay;
    underWay = null;
    if (last != null) {
      last.await();
    }
  }
}
