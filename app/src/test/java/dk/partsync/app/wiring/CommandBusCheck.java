package dk.partsync.app.wiring;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerSubscriptionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.config.Configuration;

/** Finds a command bus that handles on the caller's thread or forgives a second handler. */
final class CommandBusCheck {

  private static final String COMMAND = Probe.class.getName();

  private CommandBusCheck() {}

  static List<String> findingsIn(Configuration axon) {
    Findings findings = new Findings();
    CommandBus bus = axon.commandBus();
    CompletableFuture<Thread> handledBy = new CompletableFuture<>();
    Registration handler =
        bus.subscribe(COMMAND, command -> handledBy.complete(Thread.currentThread()));
    try {
      bus.dispatch(GenericCommandMessage.asCommandMessage(new Probe()));
      findings.expect("same thread", false, await(handledBy) == Thread.currentThread());
      findings.expect("second handler refused", true, refusesSecond(bus));
    } finally {
      handler.cancel();
    }
    return findings.list();
  }

  private static boolean refusesSecond(CommandBus bus) {
    try {
      bus.subscribe(COMMAND, command -> "second");
      return false;
    } catch (DuplicateCommandHandlerSubscriptionException e) {
      return true;
    }
  }

  private static Thread await(CompletableFuture<Thread> handledBy) {
    return handledBy.orTimeout(5, TimeUnit.SECONDS).join();
  }

  record Probe() {}
}
