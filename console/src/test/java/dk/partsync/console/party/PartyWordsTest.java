package dk.partsync.console.party;

import static dk.partsync.console.Words.keys;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.console.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyNameThatThePageShowsHasWords(String language) {
    assertThat(Words.of("party", language)).containsAll(enumKeys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyFieldOfTheFormHasALabel(String language) {
    for (String field : PartyForm.typed(Map.of(), 1).values().keySet()) {
      assertThat(Words.of("party", language)).contains("party.field." + field);
    }
  }

  private static List<String> enumKeys() {
    return Stream.of(
            keys("party.tab.", PartyTab.values()),
            keys("party.title.", PartyTab.values()),
            keys("party.type.", ContactType.values()),
            keys("party.fixed.", ContactType.values()),
            keys("party.state.", PartyState.values()),
            keys("party.heading.", ProtectionState.values()),
            keys("party.fetch.", CprOutcome.values()),
            keys("party.lookup.", CprOutcome.values()),
            keys("party.cvrFetch.", CvrOutcome.values()),
            keys("party.trigger.", CprTrigger.values()),
            keys("party.trigger.", CvrTrigger.values()),
            keys("party.source.", dk.partsync.api.party.ValueSource.values()),
            keys("party.unit.", CvrUnitKind.values()),
            keys("party.subscription.", SubscriptionState.values()),
            keys("party.rule.", SubscriptionRule.values()),
            keys("party.end.", EndReason.values()),
            keys("party.status.", PersonStatus.values()),
            keys("party.relation.", RelationKind.values()),
            keys("party.kind.", ProtectionKind.values()))
        .flatMap(keys -> keys)
        .toList();
  }
}
