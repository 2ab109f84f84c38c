package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.time.LocalDate;

/** A simulator with CPR, and a client for each service. */
final class CprServing implements AutoCloseable {

  static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 20);

  final CprWorld world = CprWorld.of(1, 500, FIRST_DAY);
  final RegisterSimulator simulator;
  final SimulatedCpr cpr;
  final CprClient authority;
  final CprClient company;

  CprServing() throws IOException {
    simulator = RegisterSimulator.start(0, SorWorld.of(1, 50, FIRST_DAY), world);
    cpr = simulator.cpr();
    authority = new CprClient(cpr, CprService.PUBLIC);
    company = new CprClient(cpr, CprService.PRIVATE);
  }

  String number(String special) {
    return world.special(special).number();
  }

  @Override
  public void close() throws IOException {
    simulator.close();
  }
}
