package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.registers.cpr.CprRegister.CprMatches;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.datafordeler.TokenAddresses;
import dk.partsync.simulator.CprEndpoint;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.FaultNames;
import dk.partsync.simulator.ItSystem;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.SimulatedPerson;
import dk.partsync.simulator.credentials.IssuedCertificate;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both services as the simulator has them, over real HTTP. */
class SimulatedRegisterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private final CprWorld world = CprWorld.of(7, 600, DAY);
  private final List<AutoCloseable> open = new ArrayList<>();
  private SimulatedCpr simulated;
  private DatafordelerCpr register;
  private DatafordelerCpr company;

  @BeforeEach
  void start() throws IOException {
    RegisterSimulator simulator = RegisterSimulator.start(0, SorWorld.of(7, 20, DAY), world);
    open.add(simulator);
    simulated = simulator.cpr();
    register = client(secret(CprService.PUBLIC), null);
    company = client(secret(CprService.PRIVATE), null);
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  private DatafordelerCpr client(RegisterCredential credential, @Nullable KeyStore trusted) {
    DatafordelerCpr client =
        new DatafordelerCpr(
            Client.LARGE_ANSWERS,
            any -> Optional.of(credential),
            Clock.systemUTC(),
            System::nanoTime,
            trusted);
    open.add(client);
    return client;
  }

  private RegisterCredential secret(CprService service) {
    ItSystem system = simulated.system(service);
    return new RegisterCredential.SharedSecret(system.clientId(), system.clientSecret());
  }

  private String clientId() {
    return simulated.system(CprService.PUBLIC).clientId();
  }

  private CprAccess access(CprService service) {
    return new CprAccess(
        service == CprService.PRIVATE,
        simulated.serviceUrl(service),
        new TokenAddresses(simulated.tokenUrl(), simulated.certificateTokenUrl()),
        0,
        0,
        true);
  }

  private CprAccess authority() {
    return access(CprService.PUBLIC);
  }

  private CprAccess privately() {
    return access(CprService.PRIVATE);
  }

  private CprPerson special(String name) {
    return byNumber(world.special(name).number());
  }

  private CprPerson byNumber(String number) {
    List<CprPerson> found = register.persons(authority(), List.of(new CprNumber(number)), null);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private CprOutcome outcome(DatafordelerCpr client, CprAccess access) {
    CprNumber number = new CprNumber(world.special("adult").number());
    return Assertions.catchThrowableOfType(
            CprFailure.class, () -> client.persons(access, List.of(number), null))
        .outcome();
  }

  @Test
  @DisplayName("A2-02 A2-08 everybody in the register is had by number, a hundred at a time")
  void everybodyIsHadByNumber() {
    List<String> numbers = world.numbers();
    Map<String, CprPerson> found = new HashMap<>();
    for (int from = 0; from < numbers.size(); from += CprRegister.MAX_NUMBERS) {
      List<CprNumber> batch =
          numbers.subList(from, Math.min(numbers.size(), from + 100)).stream()
              .map(CprNumber::new)
              .toList();
      register
          .persons(authority(), batch, null)
          .forEach(person -> found.put(person.numbers().current(), person));
    }

    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(numbers);
    for (String number : numbers) {
      SimulatedPerson person = world.person(number);
      CprPerson mapped = found.get(number);
      assertThat(mapped.personId()).isEqualTo(person.id());
      assertThat(mapped.status().text()).isEqualTo(person.status());
      assertThat(mapped.status().status()).isNotEqualTo(PersonStatus.OTHER);
      assertThat(mapped.numbers().former())
          .containsExactlyInAnyOrderElementsOf(person.formerNumbers());
      assertThat(mapped.name().surname()).isEqualTo(person.surname());
      CprResidence residence = mapped.addresses().residence();
      assertThat(residence == null ? null : residence.roadName()).isEqualTo(person.roadName());
      assertThat(residence == null ? null : residence.houseNumber())
          .isEqualTo(person.houseNumber());
    }
    assertThat(found.values().stream().flatMap(person -> person.relatives().stream()))
        .extracting(CprRelative::kind)
        .contains(RelationKind.values());
  }

  @Test
  @DisplayName("A2-23 N-09 N-33 protections and special roads hide, whatever else the person is")
  void protectionsHide() {
    Instant now = world.now();
    for (String name : List.of("protected", "protected-for-ever", "protection-ends-tomorrow")) {
      assertThat(special(name).protectionAt(now)).as(name).isEqualTo(ProtectionState.PROTECTED);
    }
    for (String name : List.of("adult", "protection-expired", "protection-lifted", "marketing")) {
      assertThat(special(name).protectionAt(now)).as(name).isEqualTo(ProtectionState.NONE);
    }
    CprPerson tomorrow = special("protection-tomorrow");
    assertThat(tomorrow.protectionAt(now)).isEqualTo(ProtectionState.NONE);
    assertThat(tomorrow.protectionAt(now.plusSeconds(86_400))).isEqualTo(ProtectionState.PROTECTED);
    assertThat(special("special-road").protectionAt(now))
        .isEqualTo(ProtectionState.NO_FIXED_ADDRESS);
  }

  @Test
  @DisplayName("N-10 a protected relative carries its own protection")
  void relativesCarryTheirProtection() {
    String child = world.special("protected-child").number();
    assertThat(special("unprotected-parent").relatives())
        .filteredOn(relative -> child.equals(relative.cprNumber()))
        .isNotEmpty()
        .allSatisfy(relative -> assertThat(relative.protections()).isNotEmpty());
  }

  @Test
  @DisplayName("N-24 a former number finds the person, who has both")
  void aFormerNumberFindsThePerson() {
    SimulatedPerson person = world.special("renumbered");
    String former = person.formerNumbers().get(0);
    assertThat(byNumber(former).numbers().current()).isEqualTo(person.number());
    assertThat(byNumber(former).numbers().former()).contains(former);
  }

  @Test
  void addressesAbroadAndReturnsAreTold() {
    assertThat(special("emigrated-with-address").addresses().abroad().lines()).hasSize(3);
    assertThat(special("emigrated-with-address").addresses().residence()).isNull();
    CprPerson returned = special("returned");
    assertThat(returned.addresses().abroad()).isNull();
    assertThat(returned.addresses().cameFrom().name()).isEqualTo("Norge");
    assertThat(returned.addresses().residence()).isNotNull();
  }

  @Test
  @DisplayName("A2-41 only those with a newer event come back when a time is given")
  void onlyChangedPersonsAreHadSinceATime() {
    String moved = world.special("adult").number();
    List<CprNumber> numbers = world.numbers().stream().limit(99).map(CprNumber::new).toList();
    world.setNow(world.now().plusSeconds(86_400));
    world.change(moved).move();
    List<CprNumber> asked = new ArrayList<>(numbers);
    asked.remove(new CprNumber(moved));
    asked.add(new CprNumber(moved));

    assertThat(register.persons(authority(), asked, world.now().minusSeconds(60)))
        .extracting(person -> person.numbers().current())
        .containsExactly(moved);
  }

  @Test
  @DisplayName("A2-07 a search finds one of many by floor and door, beyond the first page")
  void aSearchFindsOneOfMany() {
    SimulatedPerson one = world.special("one-of-many-104");
    PersonSearch anywhere =
        new PersonSearch(
            one.givenNames(),
            null,
            one.surname(),
            one.roadName(),
            one.houseNumber().replaceFirst("^0+", ""),
            null,
            null,
            one.postCode(),
            null);
    CprMatches matches = register.search(authority(), anywhere, false, 100);
    assertThat(matches.persons()).hasSize(100);
    assertThat(matches.more()).isTrue();

    PersonSearch exactly =
        new PersonSearch(
            one.givenNames(),
            null,
            one.surname(),
            one.roadName(),
            one.houseNumber(),
            one.floor().replaceFirst("^0+(?=.)", "") + ".",
            one.door().replaceFirst("^0+(?=.)", ""),
            one.postCode(),
            null);
    assertThat(register.search(authority(), exactly, true, 10).persons())
        .extracting(person -> person.numbers().current())
        .containsExactly(one.number());
  }

  @Test
  @DisplayName("A1-17 N-30 the private service tells no name or address of the protected")
  void thePrivateServiceTellsLess() {
    SimulatedPerson adult = world.special("adult");
    SimulatedPerson hidden = world.special("protected");

    List<CprPerson> persons =
        company.persons(
            privately(),
            List.of(new CprNumber(adult.number()), new CprNumber(hidden.number())),
            null);

    assertThat(persons).hasSize(2);
    assertThat(persons.get(0).name().surname()).isEqualTo(adult.surname());
    assertThat(persons.get(0).personId()).isNull();
    assertThat(persons.get(0).addresses().residence().postCode()).isEqualTo(adult.postCode());
    assertThat(persons.get(1).numbers().current()).isEqualTo(hidden.number());
    assertThat(persons.get(1).name()).isNull();
    assertThat(persons.get(1).addresses().residence()).isNull();
    assertThat(persons.get(1).protectionAt(world.now())).isEqualTo(ProtectionState.PROTECTED);
    PersonSearch search =
        new PersonSearch(
            adult.givenNames(),
            null,
            adult.surname(),
            adult.roadName(),
            adult.houseNumber(),
            null,
            null,
            adult.postCode(),
            null);
    assertThat(company.search(privately(), search, false, 10).persons()).hasSize(1);
    assertThat(simulated.questions()).allSatisfy(q -> assertThat(q.status()).isEqualTo(200));
  }

  @Test
  void theOtherServiceIsNotOpenToAToken() {
    assertThat(outcome(register, privately())).isEqualTo(CprOutcome.NOT_AUTHORISED);
  }

  @Test
  @DisplayName("N-18 the registered certificate gives access, another one or an expired one none")
  void theRegisteredCertificateGivesAccess() {
    CprAccess access = authority();
    DatafordelerCpr good =
        client(certificate(simulated.certificate(CprService.PUBLIC)), simulated.trustStore());
    CprNumber number = new CprNumber(world.special("adult").number());
    assertThat(good.persons(access, List.of(number), null)).hasSize(1);
    assertThat(register.persons(access, List.of(number), null)).as("by secret").hasSize(1);

    assertThat(
            outcome(
                client(certificate(simulated.strangersCertificate()), simulated.trustStore()),
                access))
        .isEqualTo(CprOutcome.NOT_AUTHORISED);
    assertThat(
            outcome(
                client(certificate(simulated.expiredCertificate()), simulated.trustStore()),
                access))
        .isEqualTo(CprOutcome.NOT_AUTHORISED);
    assertThat(outcome(client(certificate(simulated.certificate(CprService.PUBLIC)), null), access))
        .as("a server that is not trusted")
        .isEqualTo(CprOutcome.REGISTER_DOWN);
    assertThat(
            outcome(
                client(
                    new RegisterCredential.Certificate(
                        clientId(), simulated.certificate(CprService.PUBLIC).keyStore(), "wrong"),
                    simulated.trustStore()),
                access))
        .isEqualTo(CprOutcome.NOT_AUTHORISED);
  }

  private RegisterCredential certificate(IssuedCertificate issued) {
    return new RegisterCredential.Certificate(
        clientId(), issued.keyStore(), IssuedCertificate.PASSWORD);
  }

  @Test
  void anExpiredTokenIsReplacedWithoutAnybodyNoticing() {
    special("adult");
    simulated.expireTokens();
    assertThat(special("adult").status().status()).isEqualTo(PersonStatus.RESIDENT);
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
    "GRAPHQL_ERRORS, BAD_REQUEST",
    "GRAPHQL_ERRORS_400, BAD_REQUEST",
    "PARTIAL_DATA, MALFORMED",
    "TRUNCATED, MALFORMED",
    "HTML, MALFORMED"
  })
  @DisplayName("N-38 every fault has its outcome")
  void everyFaultHasItsOutcome(String fault, CprOutcome outcome) {
    simulated.always(CprEndpoint.DATA, FaultNames.find(fault));
    assertThat(outcome(register, authority())).isEqualTo(outcome);
  }

  @Test
  void aFaultThatPassesIsNotNoticed() {
    simulated.misbehave(CprEndpoint.TOKEN, Fault.SERVER_ERROR);
    assertThat(outcome(register, authority())).isEqualTo(CprOutcome.REGISTER_DOWN);
    simulated.misbehave(CprEndpoint.DATA, Fault.RESET, Fault.BAD_GATEWAY);
    assertThat(special("adult").status().status()).isEqualTo(PersonStatus.RESIDENT);
  }

  @Test
  @DisplayName("N-09 nulls for lists change nothing, unknown values are kept, unknown kinds hide")
  void strangeAnswersAreRead() {
    CprPerson usual = special("adult");
    simulated.misbehave(CprEndpoint.DATA, Fault.NULL_LISTS, Fault.UNKNOWN_VALUES);
    assertThat(special("adult")).isEqualTo(usual);

    CprPerson strange = special("adult");
    assertThat(strange.status().status()).isEqualTo(PersonStatus.OTHER);
    assertThat(strange.status().text()).isEqualTo("fremtidig_vaerdi");
    assertThat(strange.protectionAt(world.now())).isEqualTo(ProtectionState.PROTECTED);
  }
}
