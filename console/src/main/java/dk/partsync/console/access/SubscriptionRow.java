package dk.partsync.console.access;

import dk.partsync.api.subscription.SubscriptionPeriod;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person in the ledger.
 *
 * @param party what the person is called
 * @param period the one that stood, else the last that there was
 */
record SubscriptionRow(SubscriptionView view, String party, @Nullable SubscriptionPeriod period) {

  static SubscriptionRow of(SubscriptionView view, Map<String, String> names) {
    List<SubscriptionPeriod> all = view.all();
    boolean ended = view.current() == null && view.state() == SubscriptionState.CANCELLED;
    SubscriptionPeriod last = ended && !all.isEmpty() ? all.get(all.size() - 1) : null;
    return new SubscriptionRow(
        view,
        names.getOrDefault(view.partyId(), view.partyId()),
        view.current() == null ? last : view.current());
  }

  /** The ground that stood last. */
  public SubscriptionPeriod.@Nullable Ground ground() {
    return period == null || period.grounds().isEmpty()
        ? null
        : period.grounds().get(period.grounds().size() - 1);
  }

  /** Class of the mark of its state. */
  public String style() {
    return switch (view.state()) {
      case CONFIRMED -> "ok";
      case REQUESTED -> "wait";
      case NONE, CANCELLED -> "plain";
    };
  }
}
