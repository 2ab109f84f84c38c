package dk.partsync.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.api.operations.StoreKind;
import dk.partsync.api.party.ProtectionTerm;
import dk.partsync.api.party.ValueSource;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.console.Words;
import dk.partsync.web.access.PurposeKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever these pages show has words in both languages. */
class AuditWordsTest {

  static Stream<String> keys() {
    return Stream.of(
            Words.keys("audit.kind.", AccessKind.values()),
            Words.keys("audit.outcome.", CprOutcome.values()),
            Words.keys("audit.purpose.", PurposeKind.values()),
            Words.keys("audit.subscription.", SubscriptionState.values()),
            Words.keys("audit.subscriptionOn.", SubscriptionState.values()),
            Words.keys("audit.rule.", SubscriptionRule.values()),
            Words.keys("audit.end.", EndReason.values()),
            Words.keys("audit.term.", ProtectionTerm.values()),
            Words.keys("audit.protection.", ProtectionKind.values()),
            Words.keys("audit.trigger.", CprTrigger.values()),
            Words.keys("audit.source.", ValueSource.values()),
            Words.keys("operations.kind.", StoreKind.values()),
            Words.keys("operations.rebuild.", RebuildState.values()),
            ProcessingGroups.PROJECTIONS.stream().map(view -> "operations.view." + view))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void whatIsShownHasWords(String key) {
    String bundle = key.substring(0, key.indexOf('.'));
    for (String language : List.of("da", "en")) {
      assertThat(Words.of(bundle, language)).contains(key);
    }
  }
}
