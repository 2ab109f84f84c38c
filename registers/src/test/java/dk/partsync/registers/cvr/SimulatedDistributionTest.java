package dk.partsync.registers.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.datafordeler.TokenAddresses;
import dk.partsync.simulator.CvrEndpoint;
import dk.partsync.simulator.FaultNames;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCvr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distribution as the simulator has it, held against the GraphQL service of the same world. */
class SimulatedDistributionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final CvrWorld WORLD = CvrWorld.of(7, 400, DAY);
  private static RegisterSimulator simulator;

  private final SimulatedCvr simulated = simulator.cvr();
  private final CvrAccess access = access(simulated.distributionUrl());
  private final CvrClient distribution =
      client(
          new RegisterCredential.UserPassword(
              simulated.distributionUser(), simulated.distributionPassword()));
  private final CvrClient datafordeler = client(new RegisterCredential.ApiKey(simulated.apiKey()));

  @BeforeAll
  static void startSimulator() throws IOException {
    simulator =
        RegisterSimulator.start(0, SorWorld.of(7, 20, DAY), CprWorld.of(7, 300, DAY), WORLD);
  }

  @AfterAll
  static void stopSimulator() throws IOException {
    simulator.close();
  }

  @AfterEach
  void stop() {
    simulated.behave();
    distribution.close();
    datafordeler.close();
  }

  private static CvrClient client(RegisterCredential credential) {
    return new CvrClient(
        CvrLimits.IMPATIENT,
        any -> Optional.of(credential),
        Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private static CvrAccess access(URI service) {
    return new CvrAccess(service, new TokenAddresses(service, service), 0, 0, true);
  }

  /** Of insolvency the two sources have words of their own. */
  private static CvrUnit withoutCredit(CvrUnit unit) {
    CvrStatus status = unit.status();
    return new CvrUnit(
        unit.identity(),
        unit.name(),
        unit.addresses(),
        unit.industries(),
        unit.form(),
        new CvrStatus(status.registered(), List.of(), status.startDate(), status.endDate()),
        unit.advertisingProtected(),
        unit.contactData(),
        unit.owner());
  }

  private List<CvrUnitId> someUnits() {
    Stream<String> special = WORLD.specialNames().stream().map(name -> WORLD.special(name).id());
    Stream<String> ordinary =
        Stream.concat(WORLD.cvrNumbers().stream().limit(40), WORLD.pNumbers().stream().limit(30))
            .flatMap(number -> WORLD.withNumber(number).stream())
            .map(unit -> unit.id());
    return Stream.concat(special, ordinary).distinct().limit(100).map(CvrUnitId::new).toList();
  }

  @Test
  @DisplayName("both sources of CVR tell the same of every kind of unit, in the same order")
  void bothSourcesTellTheSame() {
    List<CvrUnitId> ids = someUnits();
    List<CvrUnit> documents = distribution.units(access, ids);
    List<CvrUnit> rows = datafordeler.units(access(simulated.serviceUrl()), ids);

    assertThat(documents).hasSize(ids.size());
    assertThat(documents.stream().map(SimulatedDistributionTest::withoutCredit))
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(SimulatedDistributionTest::withoutCredit).toList());
    assertThat(documents)
        .filteredOn(unit -> !unit.status().credit().isEmpty() && unit.status().endDate() == null)
        .extracting(unit -> unit.identity().unitId())
        .containsExactly(WORLD.special("bankrupt").id());
  }

  @Test
  void companiesAreHadByNumberAndTheirProductionUnitsWithThem() {
    CvrNumber many = new CvrNumber(WORLD.special("manyUnits").number());
    CvrNumber again = new CvrNumber(WORLD.special("givenAgain").number());

    assertThat(distribution.productionUnitsOf(access, many)).hasSize(120);
    assertThat(distribution.companies(access, List.of(again)))
        .extracting(unit -> unit.identity().unitId())
        .containsExactly(WORLD.special("givenAgain").id(), WORLD.special("givenFirst").id());
    assertThat(distribution.companies(access, List.of(new CvrNumber("99999993")))).isEmpty();
    distribution.probe(access);
  }

  @Test
  void whatWasUpdatedIsTold() {
    String renamed = WORLD.special("publicLimited").id();
    CvrPosition position = distribution.position(access);
    WORLD.nextDay();
    WORLD.change(renamed).rename("Et Tredje Navn A/S");

    assertThat(distribution.changesSince(access, position, 10_000).units())
        .contains(new CvrUnitId(renamed));
    CvrPosition after = distribution.changesSince(access, position, 10_000).position();
    assertThat(after.eventId()).isGreaterThan(position.eventId());
    assertThat(distribution.changesSince(access, after, 10_000).position()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORISED, NOT_AUTHORISED",
    "TOO_MANY_REQUESTS, RATE_LIMITED",
    "SERVER_ERROR, REGISTER_DOWN",
    "TORN, REGISTER_DOWN",
    "TRUNCATED, MALFORMED",
    "HTML, MALFORMED"
  })
  @DisplayName("N-38 every fault of the distribution has its kind")
  void everyFaultHasItsKind(String fault, CvrFailure.Kind kind) {
    simulated.always(CvrEndpoint.DISTRIBUTION, FaultNames.find(fault));
    assertThat(
            Assertions.catchThrowableOfType(
                    CvrFailure.class, () -> distribution.units(access, someUnits()))
                .kind())
        .isEqualTo(kind);
  }
}
