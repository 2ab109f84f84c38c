package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyValues;
import dk.partsync.api.party.ProtectionTurn;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  @DisplayName("N-40 every event of a party and all that it leaves open has words")
  void everyEventHasWords(String language) {
    Set<String> words = words(language);
    List<String> events = leaves(PartyEvent.class).map(Class::getSimpleName).toList();
    assertThat(events).hasSizeGreaterThan(30);
    assertThat(words).containsAll(events.stream().map("history.event."::concat).toList());
    assertThat(words)
        .containsAll(keys("history.event.CprDataFetched.", CprTrigger.values()))
        .containsAll(keys("history.event.AddressProtectionTermReached.", ProtectionTurn.values()))
        .containsAll(keys("history.event.CprFetchDequeued.", CprOutcome.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  @DisplayName("N-40 every field of a history has words, and so has what it can hold")
  void everyFieldHasWords(String language) {
    Set<String> words = words(language);
    assertThat(words)
        .containsAll(PartyValues.FIELDS.stream().map("history.field."::concat).toList())
        .containsAll(keys("history.value.relative.", RelationKind.values()))
        .containsAll(keys("history.value.protection.", ProtectionKind.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyOtherConstantThatIsShownHasWords(String language) {
    assertThat(words(language))
        .containsAll(keys("history.kind.", HistoryKind.values()))
        .containsAll(keys("history.source.", HistorySource.values()))
        .containsAll(keys("history.rule.", HistorySource.values()))
        .containsAll(keys("history.trigger.", CprTrigger.values()))
        .containsAll(keys("history.axis.", HistoryAsk.values()))
        .containsAll(keys("history.asOf.heading.", HistoryAsk.values()))
        .containsAll(keys("history.difference.", HistoryComparison.Difference.values()))
        .containsAll(keys("history.ledger.cancelled.", EndReason.values()))
        .containsAll(keys("history.ledger.rule.", SubscriptionRule.values()));
  }

  @Test
  void everyFieldAndEveryEventIsOfAKindThatATimeLineCanBeNarrowedTo() {
    assertThat(PartyValues.FIELDS)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(HistoryKind.values()).flatMap(kind -> kind.fields().stream()).toList());
    assertThat(leaves(PartyEvent.class).map(Class::getSimpleName))
        .filteredOn(event -> HistoryKind.ofEvent(event) == HistoryKind.OTHER)
        .containsExactly("PartyDetailsChanged");
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HistoryWordsTest::leaves)
        : Stream.of(type);
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name()).toList();
  }

  private static Set<String> words(String language) {
    return ResourceBundle.getBundle(
            "dk.partsync.console.words.history",
            Locale.forLanguageTag(language),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
