package dk.partsync.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.FindSubscriptions;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionEndScheduled;
import dk.partsync.api.subscription.SubscriptionGround;
import dk.partsync.api.subscription.SubscriptionGroundChanged;
import dk.partsync.api.subscription.SubscriptionPage;
import dk.partsync.api.subscription.SubscriptionPeriod;
import dk.partsync.api.subscription.SubscriptionRequested;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class SubscriptionViewsTest {

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  private static final String STREAM = "subscription-p1";
  private static final SubscriptionGround ONE = ground("A");
  private static final SubscriptionGround TWO = ground("A", "B");
  private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

  @Test
  @DisplayName(
      "N-04 for any day the ledger tells whether, since when, on what ground and to what end")
  void theLedgerTellsForAnyDay() {
    history();
    assertThat(on("2026-02-28").state()).isEqualTo(SubscriptionState.NONE);
    assertThat(on("2026-03-01").state()).isEqualTo(SubscriptionState.REQUESTED);
    assertThat(on("2026-04-01").state()).isEqualTo(SubscriptionState.CONFIRMED);
    assertThat(on("2026-05-01").state()).isEqualTo(SubscriptionState.CANCELLED);
    assertThat(on("2026-05-02").state()).isEqualTo(SubscriptionState.NONE);
    assertThat(on("2026-06-01").state()).isEqualTo(SubscriptionState.REQUESTED);
    SubscriptionPeriod first = on("2026-04-15").current();
    assertThat(first.requestedAt()).isEqualTo(MARCH);
    assertThat(first.grounds())
        .extracting(SubscriptionPeriod.Ground::ground)
        .containsExactly(ONE, TWO);
    assertThat(first.confirmedAt()).isEqualTo(APRIL);
    assertThat(first.endsAfter()).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(first.cancelledAt()).isEqualTo(MAY);
    assertThat(first.endReason()).isEqualTo(EndReason.CASES_CLOSED);
  }

  @Test
  void nowIsWhatStandsAndARebuildTellsTheSame() {
    history();
    SubscriptionView now = bed.ask(new FindSubscription("p1", null), SubscriptionView.class);
    assertThat(now.state()).isEqualTo(SubscriptionState.REQUESTED);
    assertThat(now.current().requestedAt()).isEqualTo(JUNE);
    assertThat(now.all()).hasSize(2);
    bed.rebuild();
    assertThat(bed.ask(new FindSubscription("p1", null), SubscriptionView.class)).isEqualTo(now);
  }

  @Test
  void whoNeverWasIsToldSo() {
    assertThat(bed.ask(new FindSubscription("p9", null), SubscriptionView.class).state())
        .isEqualTo(SubscriptionState.NONE);
  }

  @Test
  void subscriptionsAreListedByState() {
    history();
    bed.publish("subscription-p2", MARCH, new SubscriptionRequested("p2", ONE))
        .publish("subscription-p2", APRIL, new SubscriptionConfirmed("p2", APRIL))
        .publish("subscription-p3", MARCH, new SubscriptionRequested("p3", ONE))
        .catchUp();
    SubscriptionPage first = page(SubscriptionState.REQUESTED, null);
    assertThat(first.subscriptions()).extracting(SubscriptionView::partyId).containsExactly("p1");
    SubscriptionPage second = page(SubscriptionState.REQUESTED, first.next());
    assertThat(second.subscriptions()).extracting(SubscriptionView::partyId).containsExactly("p3");
    assertThat(second.next()).isNull();
    assertThat(page(SubscriptionState.CANCELLED, null).subscriptions()).isEmpty();
  }

  private void history() {
    bed.publish(STREAM, MARCH, new SubscriptionRequested("p1", ONE))
        .publish(STREAM, APRIL, new SubscriptionConfirmed("p1", APRIL))
        .publish(STREAM, APRIL, new SubscriptionGroundChanged("p1", TWO))
        .publish(STREAM, APRIL, new SubscriptionEndScheduled("p1", LocalDate.of(2026, 4, 30)))
        .publish(STREAM, MAY, new SubscriptionCancelled("p1", EndReason.CASES_CLOSED))
        .publish(STREAM, JUNE, new SubscriptionRequested("p1", TWO))
        .catchUp();
  }

  private SubscriptionView on(String day) {
    return bed.ask(new FindSubscription("p1", LocalDate.parse(day)), SubscriptionView.class);
  }

  private SubscriptionPage page(SubscriptionState state, String after) {
    return bed.ask(new FindSubscriptions(state, after, 1), SubscriptionPage.class);
  }

  private static SubscriptionGround ground(String... cases) {
    return new SubscriptionGround(SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES, List.of(cases));
  }
}
