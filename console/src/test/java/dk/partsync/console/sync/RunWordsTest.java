package dk.partsync.console.sync;

import static dk.partsync.console.Words.keys;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.console.Words;
import dk.partsync.console.sync.RunStep.Progress;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatARunCanSayHasWords(String language) {
    Set<String> words = Words.of("runs", language);
    Stream<String> all =
        Stream.of(
                keys("state.", SyncRunState.values()),
                keys("mode.", SyncMode.values()),
                keys("hold.", HoldCode.values()),
                keys("failure.", FailureCode.values()),
                keys("row.", RowReason.values()),
                keys("action.", SyncAction.values()),
                keys("plan.", SyncAction.values()),
                keys("units.", Register.values()),
                keys("rejected.about.", Register.values()),
                keys(
                    "working.",
                    SyncRunState.FETCHING,
                    SyncRunState.PLANNING,
                    SyncRunState.APPLYING),
                keys("ended.", SyncRunState.CANCELLED, SyncRunState.REJECTED),
                Stream.of("fetch", "plan", "decide", "apply", "done")
                    .flatMap(step -> keys("step." + step + ".", Progress.values())),
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

    assertThat(all).allMatch(words::contains).hasSizeGreaterThan(100);
  }
}
