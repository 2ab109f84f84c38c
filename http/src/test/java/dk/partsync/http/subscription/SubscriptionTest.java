package dk.partsync.http.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.FindSubscriptions;
import dk.partsync.api.subscription.SubscriptionPage;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.http.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SubscriptionTest extends HttpTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void theLedgerIsAskedForADay() {
    backend.answer(
        FindSubscription.class,
        SubscriptionView.class,
        query ->
            new SubscriptionView(query.partyId(), DAY, SubscriptionState.NONE, null, List.of()));
    assertThat(get("/api/parties/p1/subscription?on=2026-03-01"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("NONE");
    assertThat(backend.queries()).containsExactly(new FindSubscription("p1", DAY));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    assertThat(get("/api/parties/p1/subscription?on=soon")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void subscriptionsAreListedByState() {
    backend.answer(
        FindSubscriptions.class,
        SubscriptionPage.class,
        query -> new SubscriptionPage(List.of(), "key"));
    assertThat(get("/api/subscriptions?state=REQUESTED&limit=5"))
        .hasStatusOk()
        .hasHeader("Link", "</api/subscriptions?state=REQUESTED&limit=5&after=key>; rel=\"next\"");
    assertThat(backend.queries())
        .containsExactly(new FindSubscriptions(SubscriptionState.REQUESTED, null, 5));
  }
}
