package dk.partsync.query.party;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable: letter case, accents and ways to spell Danish letters aside. */
final class NameFolding {

  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NO_KEY_CHARACTER = Pattern.compile("[^\\p{L}\\p{Nd}{|}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NameFolding() {}

  /**
   * A text whose order by code point is the Danish order of names: æ, ø, å after z, aa as å. They
   * take the places that the Danish 7-bit character set (DS 2089) gave them: <code>{|}</code>.
   */
  static String sortKey(String name) {
    String key = plain(name).replace("aa", "}").replace('æ', '{').replace('ø', '|');
    return NO_KEY_CHARACTER.matcher(key).replaceAll(" ").strip();
  }

  /** The name's different words, with æ, ø and å spelt ae, oe and aa. */
  static List<String> words(String name) {
    String spelt = plain(name).replace("æ", "ae").replace("ø", "oe");
    return NO_LETTER_OR_DIGIT
        .splitAsStream(spelt)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** Lower case without accents, å as aa, and æ and ø also where Swedes and Germans write ä, ö. */
  private static String plain(String name) {
    String danish =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("å", "aa")
            .replace('ä', 'æ')
            .replace('ö', 'ø');
    return MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
  }
}
