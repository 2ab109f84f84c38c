package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorId;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.DayPlan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register said for a day, and what was known of it on a day. */
class AsOfAcceptanceTest {

  @TempDir static Path directory;
  private static Installation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.inStep(directory, 41, 150);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("N-11 a party is shown as it was known at a moment or at the end of a day")
  void showsAPartyAsItWasKnown() throws Exception {
    SorId unit = installation.openUnit();
    PartyView before = installation.parties().get(unit);
    LocalDate dayBefore = installation.world().today();
    installation.night(DayPlan.quiet());
    installation.world().rename(unit, "Det nye navn");
    installation.register().publish();
    installation.runs().runToEnd();
    LocalDate dayAfter = installation.world().today();
    Instant changed = last(unit).at();

    assertThat(asOf(unit, "asOf=" + dayBefore).name()).isEqualTo(before.name());
    assertThat(asOf(unit, "asOf=" + changed.minusMillis(1)).name()).isEqualTo(before.name());
    assertThat(asOf(unit, "asOf=" + changed).name()).isEqualTo("Det nye navn");
    assertThat(asOf(unit, "asOf=" + dayAfter)).isEqualTo(installation.parties().get(unit));
    assertThat(installation.parties().answer(unit, "?asOf=2001-01-01").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("N-11 known today, valid then: the register's own days are a second axis")
  void showsWhatTheRegisterSaysForADay() throws Exception {
    SorId unit = installation.openUnit();
    String before = installation.parties().get(unit).name();
    installation.night(DayPlan.quiet());
    LocalDate validFrom = installation.world().today();
    installation.world().rename(unit, "Gælder fra i dag");
    installation.night(DayPlan.quiet());
    installation.runs().runToEnd();
    LocalDate known = installation.world().today();

    String knownToday = "asOf=" + known + "&validOn=";
    assertThat(asOf(unit, knownToday + validFrom).name()).isEqualTo("Gælder fra i dag");
    assertThat(asOf(unit, knownToday + validFrom.minusDays(1)).name()).isEqualTo(before);
    String knownThen = "asOf=" + validFrom + "&validOn=";
    assertThat(asOf(unit, knownThen + validFrom).name()).isEqualTo(before);
  }

  @Test
  @DisplayName("N-11 a unit that starts later is future until its day, without any new event")
  void aFutureUnitOpensOnItsDay() throws Exception {
    Day day = installation.night(DayPlan.quiet().creatingAhead(1));
    SorId unit = day.futureDated().get(0);
    installation.runs().runToEnd();
    PartyView future = installation.parties().get(unit);
    assertThat(future.state()).isEqualTo(PartyState.FUTURE);
    assertThat(future.startDate()).isAfter(day.date());
    assertThat(installation.parties().list("state=FUTURE&limit=200"))
        .extracting(PartySummary::sorId)
        .contains(unit.value());

    while (installation.world().today().isBefore(future.startDate())) {
      installation.world().nextDay(DayPlan.quiet());
    }

    assertThat(installation.parties().get(unit).state()).isEqualTo(PartyState.OPEN);
    assertThat(installation.parties().get(unit).version()).isEqualTo(future.version());
    assertThat(asOf(unit, "asOf=" + day.date()).state()).isEqualTo(PartyState.FUTURE);
  }

  @Test
  @DisplayName("N-11 history tells each value before and after")
  void historyTellsEachValueBeforeAndAfter() throws Exception {
    SorId unit = installation.openUnit();
    String before = installation.parties().get(unit).name();
    installation.night(DayPlan.quiet());
    installation.world().rename(unit, "Efter");
    installation.register().publish();
    installation.runs().runToEnd();

    PartyHistory.Entry last = last(unit);

    assertThat(last.kind()).isEqualTo("SorUnitRenamed");
    assertThat(last.changes()).containsExactly(new PartyHistory.Change("name", before, "Efter"));
    assertThat(last.origin().who()).isEqualTo("system");
  }

  private static PartyView asOf(SorId unit, String query) {
    return installation.parties().asOf(unit, query);
  }

  private static PartyHistory.Entry last(SorId unit) {
    List<PartyHistory.Entry> history = installation.parties().history(unit);
    return history.get(history.size() - 1);
  }
}
