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
    String letters =
        lower(name)
            .replace("aa", "}")
            .replace('å', '}')
            .replace('æ', '{')
            .replace('ä', '{')
            .replace('ø', '|')
            .replace('ö', '|');
    return NO_KEY_CHARACTER.matcher(withoutAccents(letters)).replaceAll(" ").strip();
  }

  /** The name's different words, with æ, ø and å spelt ae, oe and aa. */
  static List<String> words(String name) {
    String letters =
        lower(name)
            .replace("å", "aa")
            .replace("æ", "ae")
            .replace("ä", "ae")
            .replace("ø", "oe")
            .replace("ö", "oe");
    return NO_LETTER_OR_DIGIT
        .splitAsStream(withoutAccents(letters))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static String lower(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String withoutAccents(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
