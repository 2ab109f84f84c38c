package dk.partsync.app.demo;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Profile demo: a simulated SOR beside the product, switched on and imported, so that a stranger
 * sees the main job done on real-looking data. The simulated register starts a month back, so that
 * its days can be stepped forward; the simulated CPR beside it starts today, as protection depends
 * on the time and what CPR delivers is asked for by it.
 */
@Component
@Profile("demo")
class Demo implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final long SEED = 20_260_920;
  private static final int DAYS_BACK = 30;

  private final CommandGateway commands;
  private final RegisterSimulator simulator;
  private final Clock clock;

  Demo(CommandGateway commands, DemoProperties properties, Clock clock) throws IOException {
    this.commands = commands;
    this.clock = clock;
    LocalDate today = LocalDate.now(clock);
    this.simulator =
        RegisterSimulator.start(
            properties.simulatorPort(),
            SorWorld.of(SEED, properties.units(), today.minusDays(DAYS_BACK)),
            CprWorld.of(SEED, properties.persons(), today));
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
    send(new StartSyncRun("run-" + UUID.randomUUID(), Register.SOR, null, false));
    System.out.println(DemoGuide.text(address(ready), simulator.sorDailyUrl()));
  }

  SimulatedCpr cpr() {
    return simulator.cpr();
  }

  private void send(Object command) {
    commands.sendAndWait(
        asCommandMessage(command).withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)));
  }

  private static String address(ApplicationReadyEvent ready) {
    Environment environment = ready.getApplicationContext().getEnvironment();
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Override
  public void destroy() throws IOException {
    simulator.close();
  }
}
