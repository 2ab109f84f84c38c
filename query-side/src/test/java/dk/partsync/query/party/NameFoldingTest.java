package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class NameFoldingTest {

  @Test
  void namesSortInDanishOrderWhateverTheirCaseAndPunctuation() {
    List<String> inOrder =
        List.of(
            "Abildgård",
            "  \"bech\" & co.",
            "Bechs Klinik",
            "Zahle",
            "Ærø",
            "Østerbro",
            "Aalborg",
            "Århus");
    assertThat(inOrder.stream().map(NameFolding::sortKey).toList()).isSorted();
  }

  @Test
  void danishLettersAreFoundHoweverTheyAreSpelt() {
    assertThat(NameFolding.words("Århus Ærø-Klinikken"))
        .containsExactly("aarhus", "aeroe", "klinikken");
    assertThat(NameFolding.words("AARHUS aeroe KLINIKKEN"))
        .isEqualTo(NameFolding.words("Århus Ærø-Klinikken"));
    assertThat(NameFolding.words("André Müller")).containsExactly("andre", "muller");
  }

  @Property
  void aNameFoldsAsItDoesWithItsAccentsApart(
      @ForAll @Chars({'a', 'Å', 'å', 'Æ', 'ø', 'b', '-', '\'', ' ', '1'}) String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(NameFolding.words(name)).isEqualTo(NameFolding.words(apart));
    assertThat(NameFolding.sortKey(name)).isEqualTo(NameFolding.sortKey(apart));
  }

  @Property
  void foldingFoldedWordsChangesNothing(@ForAll String name) {
    List<String> words = NameFolding.words(name);
    assertThat(NameFolding.words(String.join(" ", words))).isEqualTo(words);
  }

  @Property
  void noKeyHoldsTheSeparatorOfPageKeys(@ForAll String name) {
    assertThat(NameFolding.sortKey(name)).doesNotContain("\n");
  }

  @Property
  void wordsHoldNothingThatARegularExpressionReadsOtherwise(@ForAll String name) {
    assertThat(NameFolding.words(name)).allMatch(word -> word.matches("[\\p{L}\\p{Nd}]+"));
  }
}
