package dk.partsync.console.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.console.sync.RunStep.Progress;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatARunCanSayHasWords(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dk/partsync/console/words/runs",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Stream<String> keys =
        Stream.of(
                of("state", SyncRunState.values()),
                of("mode", SyncMode.values()),
                of("hold", HoldCode.values()),
                of("failure", FailureCode.values()),
                of("row", RowReason.values()),
                of("action", SyncAction.values()),
                of("plan", SyncAction.values()),
                of("units", Register.values()),
                of("rejected.about", Register.values()),
                of("working", SyncRunState.FETCHING, SyncRunState.PLANNING, SyncRunState.APPLYING),
                of("ended", SyncRunState.CANCELLED, SyncRunState.REJECTED),
                Stream.of("fetch", "plan", "decide", "apply", "done")
                    .flatMap(step -> of("step." + step, Progress.values())),
                Stream.of("created", "changed", "unchanged", "reopened", "closed", "rejected")
                    .map("count."::concat),
                RunWarning.keys().stream().map("warning."::concat),
                ChangedValues.FIELDS.stream().map("field."::concat),
                Arrays.stream(Decision.values())
                    .flatMap(
                        decision ->
                            Stream.of("open", "title", "does", "do")
                                .map(part -> "decide." + decision.key() + "." + part)))
            .flatMap(part -> part)
            .map("runs."::concat);

    assertThat(keys).allMatch(words::containsKey).hasSizeGreaterThan(100);
  }

  private static Stream<String> of(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> prefix + "." + value.name());
  }
}
