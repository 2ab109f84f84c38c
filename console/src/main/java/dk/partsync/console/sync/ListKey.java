package dk.partsync.console.sync;

import dk.partsync.console.NotFoundException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is stored in parts.
 *
 * @param part number of the part
 * @param offset of the first entry in it
 */
record ListKey(int part, int offset) {

  static final ListKey FIRST = new ListKey(0, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

  /**
   * The key that {@link #text} gave.
   *
   * @throws NotFoundException when it is none
   */
  static ListKey parse(String text) {
    Matcher found = TEXT.matcher(text);
    if (!found.matches()) {
      throw new NotFoundException();
    }
    return new ListKey(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
  }

  String text() {
    return part + "-" + offset;
  }

  /** The entries of the part from here on, as many as a page has at most. */
  <E> List<E> page(List<E> entries, int size) {
    int from = Math.min(offset, entries.size());
    return entries.subList(from, Math.min(from + size, entries.size()));
  }

  /**
   * The key of the page behind this one, none at the end.
   *
   * @param entries how many the part has
   * @param nextPart number of the part behind it, none at the end
   */
  @Nullable String next(int entries, int size, @Nullable Integer nextPart) {
    if (offset + size < entries) {
      return new ListKey(part, offset + size).text();
    }
    return nextPart == null ? null : new ListKey(nextPart, 0).text();
  }
}
