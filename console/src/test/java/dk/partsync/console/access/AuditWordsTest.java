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
import dk.partsync.web.access.PurposeKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever these pages show has words in both languages. */
class AuditWordsTest {

  static Stream<String> keys() {
    return Stream.of(
            of("audit.kind.", AccessKind.values()),
            of("audit.outcome.", CprOutcome.values()),
            of("audit.purpose.", PurposeKind.values()),
            of("audit.subscription.", SubscriptionState.values()),
            of("audit.subscriptionOn.", SubscriptionState.values()),
            of("audit.rule.", SubscriptionRule.values()),
            of("audit.end.", EndReason.values()),
            of("audit.term.", ProtectionTerm.values()),
            of("audit.protection.", ProtectionKind.values()),
            of("audit.trigger.", CprTrigger.values()),
            of("audit.source.", ValueSource.values()),
            of("operations.kind.", StoreKind.values()),
            of("operations.rebuild.", RebuildState.values()),
            ProcessingGroups.PROJECTIONS.stream().map(view -> "operations.view." + view))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void whatIsShownHasWords(String key) {
    String bundle = "dk/partsync/console/words/" + key.substring(0, key.indexOf('.'));
    for (Locale language : new Locale[] {Locale.forLanguageTag("da"), Locale.ENGLISH}) {
      assertThat(ResourceBundle.getBundle(bundle, language).getString(key)).isNotBlank();
    }
  }

  private static Stream<String> of(String prefix, Enum<?>[] shown) {
    return Arrays.stream(shown).map(one -> prefix + one.name());
  }
}
