package dk.partsync.command.settings;

import static dk.partsync.command.AggregateCalls.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.registers.credentials.Installation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CprSettingsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final CprSettings ON =
      with(
          CprSettings.defaults(),
          fields -> fields.put("enabled", true).set("agreement", agreement("A-1", TODAY)));

  private final AggregateTestFixture<CprSettingsHolder> fixture =
      new AggregateTestFixture<>(CprSettingsHolder.class);

  @BeforeEach
  void handleSettingsCommands() {
    Clock clock = Clock.fixed(Instant.parse("2026-09-20T23:30:00Z"), ZoneOffset.UTC);
    fixture.registerAnnotatedCommandHandler(
        new CprSettingsHandler(fixture.getRepository(), Installation.PRODUCTION, clock));
  }

  private static ObjectNode agreement(String number, LocalDate date) {
    return JSON.valueToTree(new CprAgreement(number, date));
  }

  private static ObjectNode basis(String law, String owner, LocalDate reviewOn) {
    return JSON.valueToTree(new RuleBasis(law, owner, reviewOn));
  }

  private static CprSettings with(CprSettings settings, UnaryOperator<ObjectNode> change) {
    return JSON.treeToValue(
        change.apply((ObjectNode) JSON.valueToTree(settings)), CprSettings.class);
  }

  private void expectRefused(CprSettings wanted, RejectionCode code) {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeCprSettings(wanted, null))
        .expectException(rejected(code))
        .expectNoEvents();
  }

  @Test
  @DisplayName("A1-18 A2-01 A2-25 a fresh installation is off, not private, masked in F2's words")
  void aFreshInstallationIsOff() {
    CprSettings fresh = CprSettings.defaults();
    assertThat(fresh.enabled()).isFalse();
    assertThat(fresh.privateAccess()).isFalse();
    assertThat(fresh.protectionText()).isEqualTo("Denne part har adressebeskyttelse");
    assertThat(CurrentCprSettings.isOn(fresh)).isFalse();
  }

  @Test
  @DisplayName("A2-10 CPR is switched on with the agreement; credentials bring their own client id")
  void cprIsSwitchedOnWithAgreement() {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeCprSettings(ON, 0L))
        .expectEvents(new CprSettingsChanged(ON))
        .expectResultMessagePayload(1L);
  }

  @Test
  @DisplayName("A2-10 without agreement CPR is not switched on")
  void withoutAgreementCprIsNotSwitchedOn() {
    expectRefused(with(ON, fields -> fields.putNull("agreement")), RejectionCode.MODULE_OFF);
  }

  @Test
  @DisplayName(
      "N-37 an installation for real people takes no host for tests, and the other way round")
  void aHostOfTheOtherEnvironmentIsRefused() {
    String test = "https://test04-graphql.datafordeler.dk/CPR/custom/PublicSector/v1";
    for (String field : List.of("publicUrl", "tokenUrl", "certificateTokenUrl")) {
      expectRefused(with(ON, fields -> fields.put(field, test)), RejectionCode.WRONG_ENVIRONMENT);
    }
    AggregateTestFixture<CprSettingsHolder> forTests =
        new AggregateTestFixture<>(CprSettingsHolder.class);
    forTests
        .registerAnnotatedCommandHandler(
            new CprSettingsHandler(forTests.getRepository(), Installation.TEST, Clock.systemUTC()))
        .givenNoPriorActivity()
        .when(new ChangeCprSettings(ON, null))
        .expectException(rejected(RejectionCode.WRONG_ENVIRONMENT))
        .expectNoEvents();
  }

  @Test
  void theSameSettingsAgainAreNoEventEvenOnAnOlderVersion() {
    fixture
        .given(new CprSettingsChanged(ON))
        .when(new ChangeCprSettings(ON, 0L))
        .expectNoEvents()
        .expectResultMessagePayload(1L);
  }

  @Test
  void aDecisionMadeOnAnOlderVersionIsRefused() {
    fixture
        .given(new CprSettingsChanged(ON))
        .when(new ChangeCprSettings(CprSettings.defaults(), 0L))
        .expectException(rejected(RejectionCode.VERSION_CONFLICT))
        .expectNoEvents();
  }

  @Test
  @DisplayName("A2-45 N-25 everybody on any case only with legal basis, owner and review date")
  void everybodyOnlyWithALegalBasis() {
    CprSettings all = with(ON, fields -> fields.put("rule", SubscriptionRule.ALL_CASES.name()));
    expectRefused(all, RejectionCode.INVALID_REQUEST);
    Stream.of(
            basis(" ", "owner", TODAY.plusDays(1)),
            basis("law", "", TODAY.plusDays(1)),
            basis("law", "owner", TODAY))
        .forEach(
            basis ->
                expectRefused(
                    with(all, fields -> fields.set("ruleBasis", basis)),
                    RejectionCode.INVALID_REQUEST));
    CprSettings sound =
        with(all, fields -> fields.set("ruleBasis", basis("law", "owner", TODAY.plusDays(1))));
    fixture
        .givenNoPriorActivity()
        .when(new ChangeCprSettings(sound, null))
        .expectEvents(new CprSettingsChanged(sound));
  }

  @Test
  void aBasisWhoseReviewIsOverdueDoesNotKeepOtherSettingsFromBeingChanged() {
    CprSettings overdue =
        with(ON, fields -> fields.set("ruleBasis", basis("law", "owner", TODAY.minusDays(1))));
    CprSettings wanted = with(overdue, fields -> fields.put("graceDays", 0));
    fixture
        .given(new CprSettingsChanged(overdue))
        .when(new ChangeCprSettings(wanted, 1L))
        .expectEvents(new CprSettingsChanged(wanted));
  }

  static Stream<CprSettings> unsound() {
    return Stream.of(
        with(ON, fields -> fields.put("graceDays", -1)),
        with(ON, fields -> fields.put("graceDays", 367)),
        with(ON, fields -> fields.put("minimumAgeDays", -1)),
        with(ON, fields -> fields.put("minimumAgeDays", 367)),
        with(ON, fields -> fields.put("callsPerHour", -1)),
        with(ON, fields -> fields.put("callsPerDay", -1)),
        with(ON, fields -> fields.put("changeLimitPercent", 101)),
        with(ON, fields -> fields.put("protectionText", " ")),
        with(ON, fields -> fields.put("protectionText", "a\u0000b")),
        with(ON, fields -> fields.set("agreement", agreement("", TODAY))),
        with(ON, fields -> fields.set("agreement", agreement("A-1", TODAY.plusDays(1)))));
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void whatIsNotSoundIsRefused(CprSettings wanted) {
    expectRefused(wanted, RejectionCode.INVALID_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"publicUrl", "privateUrl", "tokenUrl", "certificateTokenUrl"})
  void anAddressThatIsNotSafeIsRefusedInEveryField(String field) {
    for (String url : new String[] {"", "cpr", "http://cpr.example.invalid/", "file:///etc"}) {
      expectRefused(with(ON, fields -> fields.put(field, url)), RejectionCode.INVALID_URL);
    }
  }

  @Test
  @DisplayName("A1-17 private access asks at the address for private companies")
  void privateAccessAsksElsewhere() {
    CprSettings closed = with(ON, fields -> fields.put("privateAccess", true));
    assertThat(CurrentCprSettings.access(ON).service()).hasToString(ON.publicUrl());
    assertThat(CurrentCprSettings.access(closed).service()).hasToString(ON.privateUrl());
    assertThat(CurrentCprSettings.access(closed).privateAccess()).isTrue();
  }
}
