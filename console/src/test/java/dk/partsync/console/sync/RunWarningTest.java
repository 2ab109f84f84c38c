package dk.partsync.console.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunWarningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A real run would be held: TOO_MANY_CLOSINGS. | held.TOO_MANY_CLOSINGS",
        "Persons of whom CPR gave no usable answer, left as they are: 3. | personsWithoutAnswer",
        "The file lacks columns that SOR is expected to have: Shak, Gln. | columnsMissing",
        "12 missing units were left open: 2 rows could not be read and may be theirs."
            + " | leftOpenUnreadable",
        "12 missing units were left open: the history file says that they are open."
            + " | leftOpenByHistory",
        "Left alone: party-1. | leftAlone",
        "Left alone: party-1, paused by admin until 2026-12-01. | paused",
        "More persons left alone: 7. | moreLeftAlone"
      })
  void knowsTheSentencesOfReports(String text, String key) {
    assertThat(RunWarning.of(text).key()).isEqualTo(key);
  }

  @Test
  void givesWhatStandsInTheSentence() {
    RunWarning warning = RunWarning.of("Left alone: party-1, paused by admin until 2026-12-01.");

    assertThat(warning.values()).containsExactly("party-1", "admin", "2026-12-01");
  }

  @Test
  void leavesOtherSentencesAsTheyAre() {
    RunWarning warning = RunWarning.of("Something new.");

    assertThat(warning.key()).isNull();
    assertThat(warning.text()).isEqualTo("Something new.");
  }
}
