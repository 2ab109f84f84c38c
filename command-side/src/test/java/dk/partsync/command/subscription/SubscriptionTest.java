package dk.partsync.command.subscription;

import static dk.partsync.command.AggregateCalls.tell;

import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionEndScheduled;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.subscription.SubscriptionGround;
import dk.partsync.api.subscription.SubscriptionGroundChanged;
import dk.partsync.api.subscription.SubscriptionRequested;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.command.AggregateCalls;
import dk.partsync.command.CprInstallation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

  private static final String PARTY = "person-0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final LocalDate CLOSED = LocalDate.of(2026, 6, 1);
  private static final LocalDate EARLIER = CLOSED.minusDays(100);
  private static final SubscriptionRule RULE = SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES;
  private static final CaseStanding OPEN_CASE = new CaseStanding("a", null);
  private static final CaseStanding CLOSED_CASE = new CaseStanding("a", CLOSED);

  private final AggregateTestFixture<Subscription> fixture =
      AggregateCalls.fixture(Subscription.class);

  private static SubscriptionGround ground(String... cases) {
    return new SubscriptionGround(RULE, List.of(cases));
  }

  private static Standing on(CaseStanding... cases) {
    return new Standing(PARTY, true, false, List.of(cases), null);
  }

  private static CprSettings settings(SubscriptionRule rule, int minimumAge) {
    return CprInstallation.settings(true, false, rule, 90, minimumAge);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
  }

  private void review(
      CprSettings settings, LocalDate today, Standing party, SubscriptionEvent... expected) {
    fixture
        .givenCurrentTime(noon(EARLIER))
        .andGiven(new SubscriptionRequested(PARTY, ground("a")))
        .when(
            tell(
                Subscription.idOf(PARTY),
                (Subscription subscription) ->
                    subscription.review(new SubscriptionPolicy(settings, today), party)))
        .expectEvents((Object[]) expected);
  }

  private void review(LocalDate today, Standing party, SubscriptionEvent... expected) {
    review(settings(RULE, 0), today, party, expected);
  }

  @Test
  @DisplayName("A2-46 a case closed on day D keeps its parties through D+90")
  void aCaseClosedNinetyDaysAgoIsAGround() {
    review(
        CLOSED.plusDays(90),
        on(CLOSED_CASE),
        new SubscriptionEndScheduled(PARTY, CLOSED.plusDays(90)));
  }

  @Test
  @DisplayName("A2-43 A2-46 and no longer than that: on D+91 they are out")
  void aCaseClosedNinetyOneDaysAgoIsNone() {
    review(
        CLOSED.plusDays(91),
        on(CLOSED_CASE),
        new SubscriptionCancelled(PARTY, EndReason.CASES_CLOSED));
  }

  @Test
  @DisplayName("A2-45 with scope all any case is a ground, whenever it was closed")
  void withScopeAllAnyCaseIsAGround() {
    review(
        settings(SubscriptionRule.ALL_CASES, 0),
        CLOSED.plusYears(3),
        on(CLOSED_CASE),
        new SubscriptionGroundChanged(
            PARTY, new SubscriptionGround(SubscriptionRule.ALL_CASES, List.of("a"))));
  }

  @Test
  @DisplayName("A2-45 N-25 a person on no case is not subscribed, not even with scope all")
  void aPersonOnNoCaseIsNotSubscribed() {
    review(
        settings(SubscriptionRule.ALL_CASES, 366),
        EARLIER,
        on(),
        new SubscriptionCancelled(PARTY, EndReason.ON_NO_CASE));
  }

  @Test
  void theLastCaseToCloseDecidesWhenItEnds() {
    CaseStanding later = new CaseStanding("b", CLOSED.plusDays(10));
    review(
        CLOSED.plusDays(20),
        on(CLOSED_CASE, later),
        new SubscriptionGroundChanged(PARTY, ground("a", "b")),
        new SubscriptionEndScheduled(PARTY, CLOSED.plusDays(100)));
  }

  @Test
  void aSubscriptionStandsForItsMinimumAgeThoughItsCasesAreClosed() {
    CaseStanding longAgo = new CaseStanding("a", EARLIER.minusDays(200));
    CprSettings settings = settings(RULE, 7);
    review(
        settings,
        EARLIER.plusDays(6),
        on(longAgo),
        new SubscriptionEndScheduled(PARTY, EARLIER.plusDays(6)));
    review(
        settings,
        EARLIER.plusDays(7),
        on(longAgo),
        new SubscriptionCancelled(PARTY, EndReason.CASES_CLOSED));
  }

  @Test
  @DisplayName("N-32 of the dead nothing new is awaited")
  void aDeadPersonIsNotSubscribed() {
    review(
        CLOSED,
        new Standing(PARTY, true, true, List.of(OPEN_CASE), null),
        new SubscriptionCancelled(PARTY, EndReason.REGISTER_STATUS));
  }

  @Test
  @DisplayName("A2-01 with CPR switched off nobody is subscribed")
  void withCprSwitchedOffNobodyIsSubscribed() {
    review(
        CprInstallation.settings(false, false, RULE, 90, 0),
        CLOSED,
        on(OPEN_CASE),
        new SubscriptionCancelled(PARTY, EndReason.MODULE_OFF));
  }

  @Test
  @DisplayName("N-29 an answer confirms that was asked for after the subscription was requested")
  void onlyALaterAnswerConfirms() {
    Instant later = noon(EARLIER).plusSeconds(1);
    review(
        CLOSED,
        new Standing(PARTY, true, false, List.of(OPEN_CASE), later),
        new SubscriptionConfirmed(PARTY, later));
    review(
        CLOSED,
        new Standing(PARTY, true, false, List.of(OPEN_CASE), noon(EARLIER).minusSeconds(1)));
  }

  @Test
  void aReopenedCaseTakesTheEndAway() {
    fixture
        .given(
            new SubscriptionRequested(PARTY, ground("a")),
            new SubscriptionEndScheduled(PARTY, CLOSED.plusDays(90)))
        .when(
            tell(
                Subscription.idOf(PARTY),
                (Subscription subscription) ->
                    subscription.review(
                        new SubscriptionPolicy(settings(RULE, 0), CLOSED), on(OPEN_CASE))))
        .expectEvents(new SubscriptionEndScheduled(PARTY, null));
  }
}
