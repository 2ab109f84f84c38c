package dk.partsync.console.party;

import static dk.partsync.console.Words.keys;
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
import dk.partsync.console.Words;
import java.util.Arrays;
import java.util.List;
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
    Set<String> words = Words.of("history", language);
    List<String> events = leaves(PartyEvent.class).map(Class::getSimpleName).toList();
    assertThat(events).hasSizeGreaterThan(30);
    assertThat(words).containsAll(events.stream().map("history.event."::concat).toList());
    assertThat(words)
        .containsAll(keys("history.event.CprDataFetched.", CprTrigger.values()).toList())
        .containsAll(
            keys("history.event.AddressProtectionTermReached.", ProtectionTurn.values()).toList())
        .containsAll(keys("history.event.CprFetchDequeued.", CprOutcome.values()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  @DisplayName("N-40 every field of a history has words, and so has what it can hold")
  void everyFieldHasWords(String language) {
    Set<String> words = Words.of("history", language);
    assertThat(words)
        .containsAll(PartyValues.FIELDS.stream().map("history.field."::concat).toList())
        .containsAll(keys("history.value.relative.", RelationKind.values()).toList())
        .containsAll(keys("history.value.protection.", ProtectionKind.values()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyOtherConstantThatIsShownHasWords(String language) {
    assertThat(Words.of("history", language))
        .containsAll(keys("history.kind.", HistoryKind.values()).toList())
        .containsAll(keys("history.source.", HistorySource.values()).toList())
        .containsAll(keys("history.rule.", HistorySource.values()).toList())
        .containsAll(keys("history.trigger.", CprTrigger.values()).toList())
        .containsAll(keys("history.axis.", HistoryAsk.values()).toList())
        .containsAll(keys("history.asOf.heading.", HistoryAsk.values()).toList())
        .containsAll(keys("history.difference.", HistoryComparison.Difference.values()).toList())
        .containsAll(keys("history.ledger.cancelled.", EndReason.values()).toList())
        .containsAll(keys("history.ledger.rule.", SubscriptionRule.values()).toList());
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
}
