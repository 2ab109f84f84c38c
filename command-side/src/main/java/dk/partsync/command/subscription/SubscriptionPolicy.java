package dk.partsync.command.subscription;

import dk.partsync.api.DanishWorkdays;
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
import dk.partsync.command.settings.CurrentCprSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's rule of who is kept up to date (A2-42 to A2-46, N-25), on one day. A person is
 * subscribed exactly while it says so; a minimum age lets a subscription stand a little longer when
 * its cases are closed, and never for a person who is on no case.
 */
record SubscriptionPolicy(CprSettings settings, LocalDate today) {

  /** What has to happen for the subscription to be as the rule wants it; nothing when it is. */
  List<SubscriptionEvent> differences(Standing party, SubscriptionState known) {
    EndReason end = endOf(party, known);
    if (end != null) {
      return known.isActive()
          ? List.of(new SubscriptionCancelled(party.partyId(), end))
          : List.of();
    }
    List<SubscriptionEvent> events = new ArrayList<>();
    SubscriptionGround ground = groundOf(party);
    if (!known.isActive()) {
      events.add(new SubscriptionRequested(party.partyId(), ground));
    } else if (!ground.caseIds().isEmpty() && !ground.equals(known.ground())) {
      events.add(new SubscriptionGroundChanged(party.partyId(), ground));
    }
    LocalDate lastDay = lastDay(party, known);
    if (!Objects.equals(lastDay, known.lastDay())) {
      events.add(new SubscriptionEndScheduled(party.partyId(), lastDay));
    }
    if (known.isConfirmedBy(party.answeredAt())) {
      events.add(
          new SubscriptionConfirmed(party.partyId(), Objects.requireNonNull(party.answeredAt())));
    }
    return events;
  }

  private @Nullable EndReason endOf(Standing party, SubscriptionState known) {
    if (!CurrentCprSettings.isOn(settings)) {
      return EndReason.MODULE_OFF;
    }
    if (!party.hasNumber() || party.cases().isEmpty()) {
      return EndReason.ON_NO_CASE;
    }
    if (party.gone()) {
      return EndReason.REGISTER_STATUS;
    }
    boolean isDue = inScope(party).findAny().isEmpty() && !isTooYoungToEnd(known);
    return isDue ? EndReason.CASES_CLOSED : null;
  }

  private boolean isTooYoungToEnd(SubscriptionState known) {
    return known.isActive() && !today.isAfter(minimum(known));
  }

  private SubscriptionGround groundOf(Standing party) {
    return new SubscriptionGround(
        settings.rule(), inScope(party).map(CaseStanding::caseId).sorted().toList());
  }

  private Stream<CaseStanding> inScope(Standing party) {
    return party.cases().stream()
        .filter(
            on ->
                settings.rule() == SubscriptionRule.ALL_CASES
                    || on.closedOn() == null
                    || !today.isAfter(on.closedOn().plusDays(settings.graceDays())));
  }

  /** None as long as nothing but time does not end it. */
  private @Nullable LocalDate lastDay(Standing party, SubscriptionState known) {
    if (settings.rule() == SubscriptionRule.ALL_CASES
        || party.cases().stream().anyMatch(on -> on.closedOn() == null)) {
      return null;
    }
    return Stream.concat(
            Stream.of(minimum(known)),
            party.cases().stream()
                .map(CaseStanding::closedOn)
                .flatMap(Stream::ofNullable)
                .map(day -> day.plusDays(settings.graceDays())))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** The day through which a subscription stands at least; it is the day before it with age 0. */
  private LocalDate minimum(SubscriptionState known) {
    LocalDate since =
        known.requestedAt() == null ? today : DanishWorkdays.dayOf(known.requestedAt());
    return since.plusDays(settings.minimumAgeDays() - 1L);
  }
}
