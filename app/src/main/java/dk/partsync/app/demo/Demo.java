package dk.partsync.app.demo;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.simulator.RegisterSimulator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Profile demo: simulated registers beside the product, switched on, SOR imported, a list of
 * companies taken in and cases with people on them, so that a stranger sees the main job done on
 * real-looking data.
 */
@Component
@Profile("demo")
class Demo implements ApplicationListener<ApplicationReadyEvent> {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long PAUSE_NANOS = 20_000_000;

  private final CommandGateway commands;
  private final RegisterSimulator simulator;
  private final SecretSeal seal;
  private final RegisterCredentials credentials;
  private final Clock clock;

  Demo(
      CommandGateway commands,
      RegisterSimulator simulator,
      SecretSeal seal,
      RegisterCredentials credentials,
      Clock clock) {
    this.commands = commands;
    this.simulator = simulator;
    this.seal = seal;
    this.credentials = credentials;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("SystemOut")
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    SorSettings defaults = SorSettings.defaults();
    String snapshot = simulator.sorDailyUrl().toString();
    send(
        new ChangeSorSettings(
            new SorSettings(
                true,
                false,
                snapshot,
                snapshot,
                simulator.sorCompleteUrl().toString(),
                defaults.contactType(),
                defaults.closeLimitPercent(),
                defaults.changeLimitPercent()),
            null));
    send(new ChangeCprSettings(DemoCpr.settings(simulator.cpr(), LocalDate.now(clock)), null));
    send(DemoCpr.credential(simulator.cpr(), seal));
    send(new ChangeCvrSettings(DemoCvr.settings(simulator.cvr(), simulator.cpr()), null));
    send(DemoCvr.credential(simulator.cvr(), seal));
    send(DemoCvr.list(simulator.cvr()));
    send(new StartSyncRun("run-" + UUID.randomUUID(), Register.SOR, null, false));
    awaitCredential(Register.CVR);
    send(new StartSyncRun("run-" + UUID.randomUUID(), Register.CVR, null, false));
    awaitCredential(Register.CPR);
    for (DemoCases.DemoCase known : DemoCases.of(simulator.cpr().world())) {
      known.commands().forEach(command -> send(command, known.id()));
    }
    System.out.println(DemoGuide.text(address(ready), simulator.sorDailyUrl()));
  }

  /** One that was handed in is tested first. */
  private void awaitCredential(Register register) {
    Instant end = clock.instant().plus(PATIENCE);
    while (credentials.current(register).isEmpty() && clock.instant().isBefore(end)) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void send(Object command) {
    send(command, "demonstration");
  }

  private void send(Object command, String purpose) {
    commands.sendAndWait(
        asCommandMessage(command)
            .withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM, MetaKeys.WHY, purpose)));
  }

  private static String address(ApplicationReadyEvent ready) {
    Environment environment = ready.getApplicationContext().getEnvironment();
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }
}
