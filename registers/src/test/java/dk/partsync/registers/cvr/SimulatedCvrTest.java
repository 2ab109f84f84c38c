package dk.partsync.registers.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.cvr.CvrRegister.CvrNotices;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.datafordeler.TokenAddresses;
import dk.partsync.simulator.CvrEndpoint;
import dk.partsync.simulator.FaultNames;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCvr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.cvr.SimulatedUnit;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CVR's GraphQL service as the simulator has it, over real HTTP. */
class SimulatedCvrTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private static final CvrWorld WORLD = CvrWorld.of(7, 400, DAY);
  private static RegisterSimulator simulator;

  private final AtomicReference<RegisterCredential> credential = new AtomicReference<>();
  private final SimulatedCvr simulated = simulator.cvr();
  private final CvrAccess access = access(simulated.serviceUrl());
  private final CvrClient register =
      new CvrClient(
          CvrLimits.IMPATIENT,
          any -> Optional.of(credential.get()),
          Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  @BeforeAll
  static void startSimulator() throws IOException {
    simulator =
        RegisterSimulator.start(0, SorWorld.of(7, 20, DAY), CprWorld.of(7, 300, DAY), WORLD);
  }

  @AfterAll
  static void stopSimulator() throws IOException {
    simulator.close();
  }

  @BeforeEach
  void showTheKey() {
    credential.set(new RegisterCredential.ApiKey(simulated.apiKey()));
  }

  @AfterEach
  void stop() {
    simulated.behave();
    register.close();
  }

  private static CvrAccess access(URI service) {
    return new CvrAccess(
        service,
        new TokenAddresses(simulator.cpr().tokenUrl(), simulator.cpr().certificateTokenUrl()),
        0,
        0,
        true);
  }

  private CvrUnit special(String name) {
    SimulatedUnit unit = WORLD.special(name);
    List<CvrUnit> found = register.units(access, List.of(new CvrUnitId(unit.id())));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void agree(CvrUnit unit, SimulatedUnit expected) {
    boolean company = expected.kind() == CvrUnitKind.COMPANY;
    assertThat(unit.identity())
        .isEqualTo(
            new CvrIdentity(
                expected.kind(),
                expected.id(),
                company ? expected.number() : null,
                company ? null : expected.number()));
    assertThat(unit.name()).isEqualTo(expected.name());
    assertThat(unit.advertisingProtected()).isEqualTo(expected.advertisingProtected());
    if (expected.endDate() == null) {
      assertThat(unit.industries()).extracting(CvrCode::code).isEqualTo(expected.industries());
    }
    assertThat(unit.status().endDate()).isEqualTo(expected.endDate());
    assertThat(unit.owner() == null ? null : unit.owner().cvrNumber()).isEqualTo(expected.owner());
  }

  @Test
  @DisplayName("A1-06 every company in business is had by number, a hundred at a time")
  void everyCompanyIsHadByNumber() {
    List<String> numbers = WORLD.cvrNumbers();
    List<CvrUnit> found = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += CvrRegister.MAX_IDS) {
      found.addAll(
          register.companies(
              access,
              numbers.subList(from, Math.min(from + 100, numbers.size())).stream()
                  .map(CvrNumber::new)
                  .toList()));
    }
    assertThat(found).extracting(unit -> unit.identity().cvrNumber()).containsAll(numbers);
    found.forEach(unit -> agree(unit, WORLD.unit(unit.identity().unitId())));
  }

  @Test
  void productionUnitsAreHadByNumberAndByCompany() {
    List<PNumber> numbers = WORLD.pNumbers().stream().limit(100).map(PNumber::new).toList();
    List<CvrUnit> found = register.productionUnits(access, numbers);
    assertThat(found).hasSize(numbers.size());
    found.forEach(unit -> agree(unit, WORLD.unit(unit.identity().unitId())));

    CvrNumber company = new CvrNumber(WORLD.special("manyUnits").number());
    assertThat(register.productionUnitsOf(access, company))
        .hasSize(120)
        .allSatisfy(unit -> agree(unit, WORLD.unit(unit.identity().unitId())));
    assertThat(register.productionUnitsOf(access, new CvrNumber(WORLD.special("noUnits").number())))
        .isEmpty();
  }

  @Test
  @DisplayName("units of every special kind are understood as the register means them")
  void specialUnitsAreUnderstood() {
    for (String name : WORLD.specialNames()) {
      agree(special(name), WORLD.special(name));
    }
    assertThat(special("bankrupt").status().credit()).isNotEmpty();
    assertThat(special("publicLimited").status().credit()).isEmpty();
    assertThat(special("publicLimited").form()).isNotNull();
    assertThat(special("careOf").addresses().location())
        .satisfies(address -> assertThat(address.careOf()).isEqualTo("Kontorhotellet"));
    assertThat(special("foreignAddress").addresses().location())
        .satisfies(address -> assertThat(address.freeText()).isNotBlank());
    assertThat(special("postBox").addresses()).isNotNull();
    assertThat(special("noEmail").contactData().email()).isNull();
    assertThat(special("longName").name().length()).isGreaterThan(150);
  }

  @Test
  @DisplayName("a unit that has ceased is told as it was last, with its end date")
  void ceasedUnitsAreTold() {
    for (String name : List.of("ceased", "ceasedUnit", "ceasedInEffect")) {
      CvrUnit unit = special(name);
      assertThat(unit.status().endDate()).isEqualTo(WORLD.special(name).endDate()).isNotNull();
      assertThat(unit.name()).isNotBlank();
      assertThat(unit.addresses().location()).as(name).isNotNull();
      assertThat(unit.industries()).as(name).isNotEmpty();
    }
  }

  @Test
  @DisplayName("of a number that was given twice both units are told, the one in business first")
  void reusedNumbersAreToldTwice() {
    CvrNumber number = new CvrNumber(WORLD.special("givenAgain").number());

    assertThat(register.companies(access, List.of(number)))
        .extracting(unit -> unit.identity().unitId())
        .containsExactly(WORLD.special("givenAgain").id(), WORLD.special("givenFirst").id());
  }

  @Test
  void whatCvrDoesNotKnowIsLeftOut() {
    assertThat(register.companies(access, List.of(new CvrNumber("99999993")))).isEmpty();
    assertThat(register.productionUnits(access, List.of(new PNumber("1999999999")))).isEmpty();
    assertThat(register.units(access, List.of(new CvrUnitId("1")))).isEmpty();
    assertThat(register.companies(access, List.of())).isEmpty();
  }

  @Test
  @DisplayName("a secret opens CVR too, and a wrong key does not")
  void aTokenOpensCvrToo() {
    credential.set(
        new RegisterCredential.SharedSecret(
            simulated.system().clientId(), simulated.system().clientSecret()));
    register.probe(access);
    credential.set(new RegisterCredential.ApiKey("wrong"));
    assertThat(failure(access)).isEqualTo(CvrFailure.Kind.NOT_AUTHORISED);
  }

  @Test
  @DisplayName("changes are told by unit, and a unit that was told anew without change too")
  void changesAreTold() {
    CvrPosition position = register.position(access);
    assertThat(register.changesSince(access, position, 10_000).units()).isEmpty();
    String renamed = WORLD.special("publicLimited").id();
    WORLD.change(renamed).rename("Andet Navn A/S");
    WORLD.change(WORLD.special("noUnits").id()).tellAgain();

    CvrNotices notices = register.changesSince(access, position, 10_000);

    assertThat(notices.units())
        .containsExactly(new CvrUnitId(renamed), new CvrUnitId(WORLD.special("noUnits").id()));
    assertThat(notices.more()).isFalse();
    assertThat(register.changesSince(access, notices.position(), 10_000).units()).isEmpty();
    assertThat(special("publicLimited").name()).isEqualTo("Andet Navn A/S");
    readsTheSameInSmallSteps(position, notices);
  }

  private void readsTheSameInSmallSteps(CvrPosition from, CvrNotices whole) {
    List<CvrUnitId> units = new ArrayList<>();
    CvrPosition position = from;
    boolean more = true;
    while (more) {
      CvrNotices some = register.changesSince(access, position, 3);
      some.units().stream().filter(unit -> !units.contains(unit)).forEach(units::add);
      position = some.position();
      more = some.more();
    }
    assertThat(units).isEqualTo(whole.units());
    assertThat(position).isEqualTo(whole.position());
  }

  @Test
  @DisplayName("changes of an import that is not finished are not read over")
  void unfinishedImportsAreLeft() {
    CvrPosition before = register.position(access);
    WORLD.holdImports();
    String moved = WORLD.special("publicLimited").id();
    WORLD.change(moved).move();

    List<CvrPosition> held =
        List.of(
            before,
            register.position(access),
            register.changesSince(access, before, 10_000).position());
    WORLD.completeImports();

    assertThat(held)
        .allSatisfy(
            position ->
                assertThat(register.changesSince(access, position, 10_000).units())
                    .contains(new CvrUnitId(moved)));
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORISED, NOT_AUTHORISED",
    "FORBIDDEN, NOT_AUTHORISED",
    "TOO_MANY_REQUESTS, RATE_LIMITED",
    "SERVER_ERROR, REGISTER_DOWN",
    "BAD_GATEWAY, REGISTER_DOWN",
    "RESET, REGISTER_DOWN",
    "TORN, REGISTER_DOWN",
    "GRAPHQL_ERRORS, REGISTER_DOWN",
    "PARTIAL_DATA, MALFORMED",
    "TRUNCATED, MALFORMED",
    "HTML, MALFORMED"
  })
  @DisplayName("N-38 every fault has its kind")
  void everyFaultHasItsKind(String fault, CvrFailure.Kind kind) {
    simulated.always(CvrEndpoint.DATA, FaultNames.find(fault));
    assertThat(failure(access)).isEqualTo(kind);
  }

  @Test
  void anAddressWithoutTheVersionIsADefectAndNoUnknownUnit() {
    URI wrong = URI.create(simulated.serviceUrl().toString().replace("/v2", "/2"));
    assertThat(failure(access(wrong))).isEqualTo(CvrFailure.Kind.BAD_REQUEST);
  }

  private CvrFailure.Kind failure(CvrAccess access) {
    CvrNumber number = new CvrNumber(WORLD.special("publicLimited").number());
    return Assertions.catchThrowableOfType(
            CvrFailure.class, () -> register.companies(access, List.of(number)))
        .kind();
  }
}
