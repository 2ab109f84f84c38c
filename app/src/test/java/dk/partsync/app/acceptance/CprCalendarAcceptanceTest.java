package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.party.ListedProtection;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.app.Answer;
import dk.partsync.sagas.cpr.ProtectionTick;
import dk.partsync.sagas.subscription.SubscriptionTick;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What days do that pass: nobody asks for anything, and things begin and end. */
class CprCalendarAcceptanceTest {

  /** By hand or by the schedule, which goes on here as well. */
  private static final List<SubscriptionState> SUBSCRIBED =
      List.of(SubscriptionState.REQUESTED, SubscriptionState.CONFIRMED);

  private static final int MINIMUM_AGE_DAYS = 7;
  private static final String MESSAGE = "Denne part har adressebeskyttelse";

  @TempDir static Path directory;
  private static final VirtualClock CLOCK = VirtualClock.atNoon();
  private static CprInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = CprInstallation.switchedOn(directory, CprService.PUBLIC, CLOCK);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName(
      "N-08 N-09 a protection is listed and told as it comes, begins, lapses soon and ends")
  void aProtectionIsToldThroughItsTerm() {
    SimulatedPerson person = installation.special("adult");
    Instant now = CLOCK.instant();
    installation
        .people()
        .change(person.number())
        .protect(now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(50)));
    String id = installation.onCase("2026-301", person);
    installation.fetch(id);
    final long seen = installation.feed().end();

    assertThat(installation.view(id).protection().masked()).isFalse();
    assertThat(listed("COMING", id).name()).contains(person.surname());
    assertThat(listed("COMING", id).caseIds()).containsExactly("2026-301");

    pass(3);
    assertThat(installation.view(id).name()).isEqualTo(MESSAGE);
    assertTold(seen, ChangeKind.PROTECTION_BEGAN, id, 1);
    assertThat(listed("PROTECTED", id).name()).isEqualTo(MESSAGE);

    pass(20);
    assertTold(seen, ChangeKind.PROTECTION_LAPSES_SOON, id, 1);
    assertThat(listed("LAPSING", id).until()).isNotNull();
    pass(22);
    assertTold(seen, ChangeKind.PROTECTION_LAPSES_SOON, id, 2);

    pass(6);
    assertTold(seen, ChangeKind.PROTECTION_ENDED, id, 1);
    assertThat(listed("LAPSED", id).name()).contains(person.surname());
    assertThat(installation.view(id).name()).contains(person.surname());
    assertThat(installation.caseworker().get(PARTIES + "/" + id + "/history").body())
        .contains("has begun by its date", "has ended by its date");
  }

  @Test
  @DisplayName("A2-46 a case closed on day D keeps its parties through D+90, and not on D+91")
  void theNinetyFirstDayEndsTheSubscription() {
    String id = installation.onCase("2026-302", installation.special("widow"));
    installation.closeCase("2026-302", "{}");

    LocalDate last = pass(90);
    SubscriptionView stillThere = installation.subscription(id, "");
    LocalDate after = pass(1);

    assertThat(stillThere.day()).isEqualTo(last);
    assertThat(stillThere.state()).isIn(SUBSCRIBED);
    SubscriptionView ended = installation.awaitSubscription(id, SubscriptionState.CANCELLED);
    assertThat(ended.day()).isEqualTo(after);
    assertThat(ended.all().get(0).endReason()).isEqualTo(EndReason.CASES_CLOSED);
    assertThat(installation.subscription(id, "?on=" + last).state()).isIn(SUBSCRIBED);
    assertThat(installation.subscription(id, "?on=" + after.plusDays(1)).state())
        .isEqualTo(SubscriptionState.NONE);
  }

  @Test
  @DisplayName(
      "A2-45 with scope all whoever is on any case is subscribed, and who is on none is not")
  void withScopeAllEverybodyOnACaseIsSubscribed() {
    String closed = installation.onCase("2026-303", installation.special("married"));
    installation.closeCase("2026-303", "{}");
    pass(400);
    installation.awaitSubscription(closed, SubscriptionState.CANCELLED);
    String onNone = installation.register(installation.special("divorced").number());

    Answer withoutBasis = installation.put(settings -> settings.put("rule", "ALL_CASES"));
    installation.change(
        settings -> {
          settings.put("rule", "ALL_CASES");
          settings.put(
              "ruleBasis",
              Map.of(
                  "legalBasis",
                  "Lov om test § 1",
                  "owner",
                  "Borgerservice",
                  "reviewOn",
                  CLOCK.today().plusYears(1).toString()));
        });

    assertThat(withoutBasis.code()).isEqualTo("INVALID_REQUEST");
    await().until(() -> installation.subscription(closed, "").state(), SUBSCRIBED::contains);
    tick();
    assertThat(installation.subscription(onNone, "").state()).isEqualTo(SubscriptionState.NONE);
    installation.change(settings -> settings.put("rule", "OPEN_OR_RECENTLY_CLOSED_CASES"));
    pass(MINIMUM_AGE_DAYS + 1);
    installation.awaitSubscription(closed, SubscriptionState.CANCELLED);
  }

  /** So many days pass; answers the day it is then. */
  private static LocalDate pass(int days) {
    LocalDate day = CLOCK.toNoonAfter(days);
    tick();
    return day;
  }

  /** As the heartbeat does, without waiting for it. */
  private static void tick() {
    CommandGateway commands = installation.bean(CommandGateway.class);
    new SubscriptionTick(commands).tick();
    new ProtectionTick(commands).tick();
  }

  private static void assertTold(long seen, ChangeKind kind, String id, int times) {
    assertThat(installation.feed().told(seen, kind, id))
        .hasSize(times)
        .allSatisfy(change -> assertThat(change.caseIds()).containsExactly("2026-301"));
  }

  /** The row of the party once the list has it; its view follows a moment later. */
  private static ListedProtection listed(String term, String id) {
    return await().until(() -> find(term, id), rows -> !rows.isEmpty()).get(0);
  }

  private static List<ListedProtection> find(String term, String id) {
    return installation
        .caseworker()
        .get("/api/protections?limit=200&term=" + term)
        .as(ProtectionPage.class)
        .protections()
        .stream()
        .filter(row -> row.partyId().equals(id))
        .toList();
  }
}
