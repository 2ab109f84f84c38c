package dk.partsync.console.party;

import dk.partsync.api.subscription.SubscriptionGround;
import dk.partsync.api.subscription.SubscriptionPeriod;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.console.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A person's subscriptions and the cases that they follow from, as facts of the time line. */
final class HistoryLedger {

  private final HistoryText text;
  private final Shown shown;
  private final List<HistoryDelivery> facts = new ArrayList<>();

  private HistoryLedger(HistoryText text, Shown shown) {
    this.text = text;
    this.shown = shown;
  }

  static List<HistoryDelivery> of(SubscriptionView subscription, HistoryText text, Shown shown) {
    HistoryLedger ledger = new HistoryLedger(text, shown);
    subscription.all().forEach(ledger::add);
    return ledger.facts;
  }

  private void add(SubscriptionPeriod period) {
    boolean first = true;
    for (SubscriptionPeriod.Ground ground : period.grounds()) {
      add(ground.since(), first ? "requested" : "ground", grounds(ground.ground()));
      first = false;
    }
    if (period.confirmedAt() != null) {
      add(period.confirmedAt(), "confirmed", List.of());
    }
    if (period.cancelledAt() != null) {
      String reason = period.endReason() == null ? "" : "." + period.endReason().name();
      add(period.cancelledAt(), "cancelled" + reason, List.of());
    } else if (period.endsAfter() != null && !facts.isEmpty()) {
      ending(shown.day(period.endsAfter()));
    }
  }

  private List<HistoryChange> grounds(SubscriptionGround ground) {
    List<HistoryChange> changes = new ArrayList<>();
    changes.add(told("rule", text.word("history.ledger.rule." + ground.rule().name())));
    if (!ground.caseIds().isEmpty()) {
      changes.add(told("cases", String.join(", ", ground.caseIds())));
    }
    return changes;
  }

  private HistoryChange told(String label, String value) {
    return new HistoryChange(null, 0, text.word("history.ledger." + label), null, value, false);
  }

  private void ending(String lastDay) {
    HistoryDelivery last = facts.remove(facts.size() - 1);
    HistoryLine line = last.lines().get(0);
    List<HistoryChange> changes = new ArrayList<>(line.changes());
    changes.add(told("endsAfter", lastDay));
    add(last.at(), line.id(), line.title(), changes);
  }

  private void add(Instant at, String event, List<HistoryChange> changes) {
    add(at, "s" + (facts.size() + 1), text.word("history.ledger." + event), changes);
  }

  private void add(Instant at, String id, String title, List<HistoryChange> changes) {
    HistoryLine line = new HistoryLine(id, HistoryKind.CASES, title, null, false, changes);
    facts.add(new HistoryDelivery(at, text.who(null), null, null, null, null, null, List.of(line)));
  }
}
