package dk.partsync.app.acceptance;

import dk.partsync.api.sor.SorId;
import dk.partsync.app.ApiClient;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A fresh installation of the product and the register that it is kept in step with. */
final class Installation implements AutoCloseable {

  private static final int DAYS_BACK = 60;

  private final RegisterSimulator register;
  private final StartedProduct product;
  private final Clock clock;
  private final Set<SorId> givenOut = new HashSet<>();

  private Installation(RegisterSimulator register, StartedProduct product, Clock clock) {
    this.register = register;
    this.product = product;
    this.clock = clock;
  }

  /** Starts both; the register's first day is two months ago, so that days can pass. */
  static Installation start(Path dataDir, long seed, int units) throws IOException {
    LocalDate firstDay = LocalDate.now(RegisterClock.DENMARK).minusDays(DAYS_BACK);
    SorWorld world = SorWorld.of(seed, units, firstDay);
    RegisterSimulator register = RegisterSimulator.start(0, world);
    Clock clock = RegisterClock.of(world);
    Installation installation =
        new Installation(register, StartedProduct.start(dataDir, clock), clock);
    installation.runs().awaitReady();
    return installation;
  }

  /** The same with SOR switched on, read from the simulated register, and imported once. */
  static Installation inStep(Path dataDir, long seed, int units) throws IOException {
    Installation installation = start(dataDir, seed, units);
    installation.connect();
    installation.runs().runToEnd();
    return installation;
  }

  RegisterSimulator register() {
    return register;
  }

  SorWorld world() {
    return register.sor();
  }

  /** The time it lives in, for another product that is to live in the same. */
  Clock clock() {
    return clock;
  }

  <T> T bean(Class<T> type) {
    return product.bean(type);
  }

  ApiClient admin() {
    return product.as("admin");
  }

  Runs runs() {
    return new Runs(admin());
  }

  Parties parties() {
    return new Parties(admin());
  }

  /** A unit that is open without an end in sight, and that no earlier call has given out. */
  SorId openUnit() {
    return parties().list("state=OPEN&limit=200").stream()
        .filter(party -> party.endDate() == null)
        .map(party -> new SorId(party.sorId()))
        .filter(givenOut::add)
        .findFirst()
        .orElseThrow();
  }

  SorSettingsApi settings() {
    return new SorSettingsApi(admin());
  }

  /**
   * Switches SOR on, with the simulated register's snapshot and no history file. Runs start when
   * the test says so, not by the schedule as nights pass.
   */
  void connect() {
    Schedules schedules = new Schedules(admin());
    schedules.change("sor", schedule -> schedule.put("active", false));
    settings().connect(register);
  }

  void useHistoryFile() {
    change("completeUrl", register.sorCompleteUrl().toString());
  }

  void forceFull() {
    change("forceFull", true);
  }

  /** Changes one of the settings. */
  void change(String name, Object value) {
    settings().change(settings -> settings.put(name, value));
  }

  /** Lets a night pass in the register and publishes its files. */
  Day night(DayPlan plan) throws IOException {
    Day day = world().nextDay(plan);
    register.publish();
    return day;
  }

  @Override
  public void close() throws IOException {
    product.close();
    register.close();
  }
}
