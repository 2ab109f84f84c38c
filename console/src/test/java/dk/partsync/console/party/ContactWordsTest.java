package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.console.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatIsShownHasWords(String language) {
    Set<String> words = Words.of("contacts", language);
    Stream.of(
            keys("type.", List.of(ContactType.values())),
            keys("types.", List.of(ContactType.values())),
            keys("state.", List.of(PartyState.values())),
            keys("source.", List.of(ContactSource.values())),
            keys("protection.", List.of(ContactProtection.values())),
            keys("kind.", List.of(ContactTextKind.values())),
            keys("hidden.", hiding()),
            keys("why.", hiding()),
            keys("relation.", List.of(RelationKind.values())),
            keys("status.", List.of(PersonStatus.values())),
            keys("cpr.", List.of(CprOutcome.values())),
            keys("cvr.", List.of(CvrOutcome.values())),
            keys("field.", ContactPersonForm.FIELDS),
            keys("fault.", ContactPersonForm.FIELDS))
        .flatMap(all -> all)
        .forEach(key -> assertThat(words).contains(key));
  }

  private static Stream<String> keys(String kind, Iterable<?> values) {
    Stream.Builder<String> keys = Stream.builder();
    values.forEach(value -> keys.add("contacts." + kind + value));
    return keys.build();
  }

  private static List<ProtectionState> hiding() {
    return Arrays.stream(ProtectionState.values()).filter(ProtectionState::hides).toList();
  }
}
