package dk.partsync.console.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.RegisterStatus.CompletedRun;
import dk.partsync.api.sync.Register;
import dk.partsync.console.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterCardTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T05:30:00Z");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @Test
  @DisplayName("N-27 Monday morning the card says Friday and in step, and nothing waits")
  void mondayMorningIsInStepWithFridayEvening() {
    RegisterCard card = card(PromiseState.KEPT, null);
    Shown danish = new Shown(Locale.forLanguageTag("da"));

    assertThat(card.state()).isEqualTo(RegisterState.IN_STEP);
    assertThat(danish.weekday(card.stateOf())).isEqualTo("fredag");
    assertThat(danish.dayOf(card.stateOf())).isEqualTo("20-11-2026");
    assertThat(card.isNewerToBeHad()).isFalse();
    StepOverview overview = new StepOverview(List.of(card), null);
    assertThat(Todo.of(overview, danish)).isEmpty();
    assertThat(overview.answer(0)).isEqualTo("yes");
  }

  @Test
  @DisplayName("N-27 a broken promise is late, waits for a person and is a no")
  void aBrokenPromiseWaitsForAPerson() {
    StepOverview overview =
        new StepOverview(List.of(card(PromiseState.BROKEN, MONDAY.minusSeconds(60))), null);

    List<Todo> todos = Todo.of(overview, new Shown(Locale.ENGLISH));

    assertThat(todos).singleElement().extracting(Todo::kind).isEqualTo("late");
    assertThat(overview.answer(todos.size())).isEqualTo("no.one");
  }

  @Test
  void aRegisterThatIsOffIsNoFailure() {
    RegisterStatus off =
        new RegisterStatus(
            Register.CPR, false, null, null, null, null, null, null, PromiseState.NONE, null);
    RegisterCard card = new RegisterCard(off, null, null, ChangesPerDay.of(List.of(), MONDAY));

    assertThat(card.state()).isEqualTo(RegisterState.OFF);
    assertThat(new StepOverview(List.of(card), null).answer(0)).isEqualTo("off");
  }

  private static RegisterCard card(PromiseState promise, Instant brokenSince) {
    RegisterStatus status =
        new RegisterStatus(
            Register.CPR,
            true,
            FRIDAY,
            new CompletedRun("cpr-2026-11-21T06:00", MONDAY, MONDAY),
            null,
            null,
            null,
            MONDAY.plusSeconds(86_400),
            promise,
            brokenSince);
    return new RegisterCard(status, null, null, ChangesPerDay.of(List.of(), MONDAY));
  }
}
