package dk.partsync.registers.sor;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** One row per unit, in file order. */
final class ChosenRows implements KeyIndex.Keys {

  private static final long REPLACED = -1;

  private final RowStore rows;
  private final CurrentRowRule rule;
  private final KeyIndex byUnit = new KeyIndex(this);
  private long[] lines = new long[1 << 10];
  private long[] places = new long[1 << 10];
  private int used;

  ChosenRows(RowStore rows, CurrentRowRule rule) {
    this.rows = rows;
    this.rule = rule;
  }

  /**
   * @param line behind those of the rows before
   */
  void add(long line, long place) {
    long unit = rows.unit(place);
    long earlier = byUnit.get(unit, 0);
    if (earlier != KeyIndex.NONE) {
      ChosenRow row = rows.row(place, line);
      int at = (int) earlier;
      if (rule.winner(rows.row(places[at], lines[at]), row).line() != line) {
        return;
      }
      lines[at] = REPLACED;
    }
    byUnit.put(append(line, place));
  }

  @Override
  public long high(long at) {
    return rows.unit(places[(int) at]);
  }

  @Override
  public long low(long at) {
    return 0;
  }

  private int append(long line, long place) {
    if (used == lines.length) {
      lines = Arrays.copyOf(lines, 2 * used);
      places = Arrays.copyOf(places, 2 * used);
    }
    lines[used] = line;
    places[used] = place;
    return used++;
  }

  /** The rows, each made when it is asked for. */
  List<ChosenRow> inFileOrder() {
    int kept = 0;
    for (int at = 0; at < used; at++) {
      if (lines[at] != REPLACED) {
        lines[kept] = lines[at];
        places[kept++] = places[at];
      }
    }
    return new View(rows, Arrays.copyOf(lines, kept), Arrays.copyOf(places, kept));
  }

  private static final class View extends AbstractList<ChosenRow> implements RandomAccess {

    private final RowStore rows;
    private final long[] lines;
    private final long[] places;

    View(RowStore rows, long[] lines, long[] places) {
      this.rows = rows;
      this.lines = lines;
      this.places = places;
    }

    @Override
    public ChosenRow get(int index) {
      return rows.row(places[index], lines[index]);
    }

    @Override
    public int size() {
      return lines.length;
    }
  }
}
