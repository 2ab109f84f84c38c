package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the history files say of some units. */
final class UnitHistory {

  private final Map<String, SorId> wanted = new HashMap<>();
  private final Map<SorId, LocalDate> lastEnds = new HashMap<>();
  private final Set<SorId> open = new HashSet<>();
  private final Map<SorId, Set<SorId>> successors = new HashMap<>();

  UnitHistory(Set<SorId> wanted) {
    wanted.forEach(id -> this.wanted.put(id.value(), id));
  }

  /** {@code SOREntity.csv}: every edition of every unit, closed ones too. */
  void readUnits(InputStream content) throws IOException {
    CsvRows rows = CsvRows.of(content);
    int id = mandatory(rows.header(), SorColumn.SOR_ID.header());
    int end = mandatory(rows.header(), SorColumn.TO_DATE.header());
    for (CsvRow row = rows.next(); row != null; row = rows.next()) {
      SorId unit = unit(row.text(id));
      if (unit != null) {
        addEnd(unit, row, end);
      }
    }
  }

  /** An edition whose end cannot be read may be open: better no end date than a wrong one. */
  private void addEnd(SorId unit, CsvRow row, int end) {
    String text = row.flaw() == null ? row.text(end) : null;
    LocalDateTime time = text == null ? null : DateText.parse(text);
    if (time == null) {
      open.add(unit);
    } else {
      lastEnds.merge(unit, time.toLocalDate(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /**
   * {@code SORReplacedEntities.csv}. Its columns are not published; pairs are taken from {@code
   * SorId} and {@code ReplacedBySorId}, and there are no successors when it has others.
   */
  void readSuccessors(InputStream content) throws IOException {
    CsvRows rows = CsvRows.of(content);
    int old = rows.header().position("SorId");
    int replacement = rows.header().position("ReplacedBySorId");
    for (CsvRow row = rows.next(); row != null; row = rows.next()) {
      SorId unit = unit(row.text(old));
      SorId successor = sorId(row.text(replacement));
      if (row.flaw() == null && unit != null && successor != null && !successor.equals(unit)) {
        successors.computeIfAbsent(unit, any -> new LinkedHashSet<>()).add(successor);
      }
    }
  }

  Map<SorId, ClosedUnit> result() {
    Map<SorId, ClosedUnit> found = new HashMap<>();
    for (SorId unit : wanted.values()) {
      boolean known = open.contains(unit) || lastEnds.containsKey(unit);
      Set<SorId> replacedBy = successors.getOrDefault(unit, Set.of());
      if (known || !replacedBy.isEmpty()) {
        LocalDate end = open.contains(unit) ? null : lastEnds.get(unit);
        found.put(unit, new ClosedUnit(end, List.copyOf(replacedBy)));
      }
    }
    return Map.copyOf(found);
  }

  private @Nullable SorId unit(@Nullable String text) {
    return text == null ? null : wanted.get(text);
  }

  private static @Nullable SorId sorId(@Nullable String text) {
    if (text == null || !SorId.hasForm(text)) {
      return null;
    }
    try {
      return new SorId(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int mandatory(Header header, String name) {
    int position = header.position(name);
    if (position == Header.ABSENT) {
      throw new SourceException(
          FailureCode.MISSING_COLUMN,
          "SOREntity.csv lacks the mandatory column " + name + "; has SOR changed its format?");
    }
    return position;
  }
}
