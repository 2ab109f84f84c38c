package dk.partsync.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.CloseCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cases.RemovePartyFromCase;
import dk.partsync.api.cases.ReopenCase;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.subscription.SubscriptionRequested;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.command.CprInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class SubscriptionHistoriesTest {

  private static final int STEPS = 30;
  private static final List<String> NUMBERS = List.of("1403801232", "0505751238");
  private static final List<String> CASES = List.of("a", "b", "c");

  /** What the histories did to the cases, in the plainest form. */
  private final Map<String, LocalDate> closed = new HashMap<>();

  private final Map<String, Set<String>> parties = new HashMap<>();
  private boolean all;
  private int grace = 90;

  @Property(tries = 8)
  @Label("A2-44 whatever happens to cases, who is subscribed is what the rule says of them")
  void whoIsSubscribedFollowsFromTheCases(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    closed.clear();
    parties.clear();
    all = false;
    grace = 90;
    Path directory = Files.createTempDirectory("subscriptions");
    try (CprInstallation installation = new CprInstallation(directory)) {
      List<String> persons = NUMBERS.stream().map(installation::register).toList();
      String without = installation.registerWithoutNumber();
      for (String caseId : CASES) {
        installation.send(new OpenCase(caseId));
        installation.send(new AddPartyToCase(caseId, without));
        parties.put(caseId, new HashSet<>(Set.of(without)));
      }
      for (int step = 0; step < STEPS; step++) {
        step(installation, random, persons);
        if (random.nextInt(10) == 0) {
          installation.restart();
        }
        installation.review();
        LocalDate today = installation.clock().today();
        for (String person : persons) {
          assertThat(isSubscribed(installation, person))
              .as("step %s, %s, closed %s, on %s", step, today, closed, parties)
              .isEqualTo(isInScope(person, today));
        }
        assertThat(installation.ledger(without)).isEmpty();
      }
    } finally {
      Files.delete(directory);
    }
  }

  private void step(CprInstallation installation, Random random, List<String> persons) {
    String caseId = CASES.get(random.nextInt(CASES.size()));
    String person = persons.get(random.nextInt(persons.size()));
    LocalDate today = installation.clock().today();
    switch (random.nextInt(7)) {
      case 0 -> {
        LocalDate day = today.minusDays(random.nextInt(120));
        if (!closed.containsKey(caseId)) {
          installation.send(new CloseCase(caseId, day));
          closed.put(caseId, day);
        }
      }
      case 1 -> {
        installation.send(new ReopenCase(caseId));
        closed.remove(caseId);
      }
      case 2, 3 -> {
        installation.send(new AddPartyToCase(caseId, person));
        parties.get(caseId).add(person);
      }
      case 4 -> {
        installation.send(new RemovePartyFromCase(caseId, person));
        parties.get(caseId).remove(person);
      }
      case 5 -> installation.clock().toMorning(today.plusDays(1 + random.nextInt(60)));
      default -> {
        all = random.nextBoolean();
        grace = random.nextInt(120);
        installation.change(
            all ? SubscriptionRule.ALL_CASES : SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES,
            grace,
            0);
      }
    }
  }

  private boolean isInScope(String person, LocalDate today) {
    return CASES.stream()
        .filter(caseId -> parties.get(caseId).contains(person))
        .anyMatch(
            caseId ->
                all
                    || closed.get(caseId) == null
                    || today.toEpochDay() - closed.get(caseId).toEpochDay() <= grace);
  }

  private static boolean isSubscribed(CprInstallation installation, String person) {
    boolean subscribed = false;
    for (SubscriptionEvent event : installation.ledger(person)) {
      if (event instanceof SubscriptionRequested) {
        assertThat(subscribed).as("requested twice").isFalse();
        subscribed = true;
      } else if (event instanceof SubscriptionCancelled) {
        assertThat(subscribed).as("cancelled twice").isTrue();
        subscribed = false;
      }
    }
    return subscribed;
  }
}
