package dk.partsync.query.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names made comparable: letter case, accents and ways to spell Danish letters aside. */
final class NameFolding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int ASCII = 0x80;
  private static final String DANISH = "æøåÆØÅ";

  private NameFolding() {}

  /**
   * A text whose order by code point is the Danish order of names: æ, ø, å after z, aa as å. They
   * take the places that the Danish 7-bit character set (DS 2089) gave them: <code>{|}</code>.
   */
  static String sortKey(String name) {
    return sortKeyOf(plain(name));
  }

  /** The name's different words, with æ, ø and å spelt ae, oe and aa. */
  static List<String> words(String name) {
    return wordsOf(plain(name));
  }

  private static String sortKeyOf(String plain) {
    String key = plain.replace("aa", "}").replace('æ', '{').replace('ø', '|');
    return String.join(" ", parts(key, "{|}"));
  }

  private static List<String> wordsOf(String plain) {
    Set<String> different =
        new LinkedHashSet<>(parts(plain.replace("æ", "ae").replace("ø", "oe"), ""));
    return List.copyOf(different);
  }

  /** What stands between characters that are neither letters nor digits nor named here. */
  private static List<String> parts(String text, String alsoInParts) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0, next; at < text.length(); at = next) {
      int character = text.codePointAt(at);
      next = at + Character.charCount(character);
      if (!Character.isLetter(character)
          && !Character.isDigit(character)
          && alsoInParts.indexOf(character) < 0) {
        add(parts, text, start, at);
        start = next;
      }
    }
    add(parts, text, start, text.length());
    return parts;
  }

  private static void add(List<String> parts, String text, int start, int end) {
    if (start < end) {
      parts.add(text.substring(start, end));
    }
  }

  /** Lower case without accents, å as aa, and æ and ø also where Swedes and Germans write ä, ö. */
  private static String plain(String name) {
    if (isDanish(name)) {
      return name.toLowerCase(Locale.ROOT).replace("å", "aa");
    }
    String danish =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("å", "aa")
            .replace('ä', 'æ')
            .replace('ö', 'ø');
    return MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isDanish(String name) {
    boolean danish = true;
    for (int place = 0; danish && place < name.length(); place++) {
      char character = name.charAt(place);
      danish = character < ASCII || DANISH.indexOf(character) >= 0;
    }
    return danish;
  }
}
