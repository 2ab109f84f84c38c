package dk.partsync.command.subscription;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cases.CaseEvent;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.command.sync.LogFollower;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * What is known of everybody who may be kept up to date, light enough to hold them all. It follows
 * the event log itself and is brought up to the log's head before it answers, so no decision misses
 * an acknowledged event. Who may not be in step with the rule is remembered until seen to be.
 */
public final class KnownPersons {

  private final LogFollower log;
  private final KnownCases cases = new KnownCases();
  private final Map<String, KnownPerson> persons = new HashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private CprSettings settings = CprSettings.defaults();
  private @Nullable LocalDate lookedAtOn;

  KnownPersons(StreamableMessageSource<TrackedEventMessage<?>> log) {
    this.log = new LogFollower(log);
  }

  /**
   * Everybody who is subscribed, in the order of their parties' ids.
   *
   * @throws InterruptedException when the thread was asked to stop
   */
  public synchronized List<SubscribedPerson> subscribed() throws InterruptedException {
    log.toHead(this::take);
    return persons.values().stream()
        .map(KnownPerson::subscribed)
        .flatMap(Stream::ofNullable)
        .sorted((one, other) -> one.partyId().compareTo(other.partyId()))
        .toList();
  }

  /**
   * Whose subscription is not as the rule wants it.
   *
   * @param most how many at most
   */
  synchronized Review review(LocalDate today, int most) throws InterruptedException {
    log.toHead(this::take);
    if (!today.equals(lookedAtOn)) {
      touched.addAll(persons.keySet());
      lookedAtOn = today;
    }
    SubscriptionPolicy policy = new SubscriptionPolicy(settings, today);
    List<Standing> due = new ArrayList<>();
    touched.removeIf(partyId -> due.size() < most && !isDue(partyId, policy, due));
    due.sort((one, other) -> one.partyId().compareTo(other.partyId()));
    return new Review(policy, due);
  }

  private boolean isDue(String partyId, SubscriptionPolicy policy, List<Standing> due) {
    KnownPerson person = Objects.requireNonNull(persons.get(partyId));
    Standing standing = standing(person);
    boolean isDue = !policy.differences(standing, person.subscription()).isEmpty();
    if (isDue) {
      due.add(standing);
    }
    return isDue;
  }

  private Standing standing(KnownPerson person) {
    return new Standing(
        person.partyId(),
        person.hasNumber(),
        person.isGone(),
        person.cases().stream().map(cases::standing).toList(),
        person.answeredAt());
  }

  private void take(TrackedEventMessage<?> event) {
    Class<?> type = event.getPayloadType();
    if (CaseEvent.class.isAssignableFrom(type)) {
      cases.evolve((CaseEvent) event.getPayload(), this::touch);
    } else if (KnownPerson.EVENTS.contains(type)) {
      CprEvent said = (CprEvent) event.getPayload();
      String who = (String) event.getMetaData().get(MetaKeys.WHO);
      touch(said.partyId()).evolve(said, who, event.getTimestamp());
    } else if (SubscriptionEvent.class.isAssignableFrom(type)) {
      SubscriptionEvent decided = (SubscriptionEvent) event.getPayload();
      touch(decided.partyId()).evolve(decided, event.getTimestamp());
    } else if (type == CprSettingsChanged.class) {
      settings = ((CprSettingsChanged) event.getPayload()).settings();
      touched.addAll(persons.keySet());
    }
  }

  private KnownPerson touch(String partyId) {
    touched.add(partyId);
    return persons.computeIfAbsent(partyId, KnownPerson::new);
  }

  /**
   * What a review found.
   *
   * @param due in the order of the parties' ids, so that whoever locks them does so in this order
   */
  record Review(SubscriptionPolicy policy, List<Standing> due) {}
}
