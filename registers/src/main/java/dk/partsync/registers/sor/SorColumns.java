package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a snapshot has the columns that are read from it. */
final class SorColumns {

  private static final SorColumn[] ALL = SorColumn.values();
  private static final int SPECIALITIES = 8;

  private final Map<SorColumn, Integer> positions = new EnumMap<>(SorColumn.class);
  private final int[] specialityIds = new int[SPECIALITIES];
  private final int[] specialityNames = new int[SPECIALITIES];
  private final List<String> missing = new ArrayList<>();

  private SorColumns(Header header) {
    for (SorColumn column : ALL) {
      positions.put(column, find(header, column.header()));
    }
    for (int i = 0; i < SPECIALITIES; i++) {
      specialityIds[i] = find(header, "PrioritizedEntitySpeciality" + (i + 1) + "Id");
      specialityNames[i] = find(header, "PrioritizedEntitySpeciality" + (i + 1) + "Name");
    }
  }

  /**
   * @throws SourceException with {@code MISSING_COLUMN} naming every mandatory column that is
   *     missing, {@code SOURCE_WRONG_CONTENT} when there is none of them at all, or a column that
   *     is read is there twice
   */
  static SorColumns of(Header header) {
    SorColumns columns = new SorColumns(header);
    List<String> mandatory =
        Arrays.stream(ALL).filter(SorColumn::isMandatory).map(SorColumn::header).toList();
    List<String> absent = mandatory.stream().filter(columns.missing::contains).toList();
    if (absent.size() == mandatory.size()) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT,
          "The source delivered something that has no column of a SOR export; check the address.");
    }
    if (!absent.isEmpty()) {
      throw new SourceException(
          FailureCode.MISSING_COLUMN,
          "The file lacks mandatory columns: "
              + String.join(", ", absent)
              + "; check the address and whether SOR has changed its format.");
    }
    return columns;
  }

  private int find(Header header, String name) {
    if (header.isRepeated(name)) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT,
          "The file has two columns named "
              + name
              + ", and which one to believe is unknown; has SOR changed its format?");
    }
    int position = header.position(name);
    if (position == Header.ABSENT) {
      missing.add(name);
    }
    return position;
  }

  int position(SorColumn column) {
    return positions.getOrDefault(column, Header.ABSENT);
  }

  /** Positions of the ids of the eight specialities, the main one first. */
  int[] specialityIds() {
    return specialityIds;
  }

  /** Positions of the names of the eight specialities, the main one first. */
  int[] specialityNames() {
    return specialityNames;
  }

  /** Headers of mapped columns that the file does not have. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  /** The mapped column at a position, none when it is not mapped. */
  @Nullable String headerAt(int position) {
    for (SorColumn column : ALL) {
      if (position(column) == position) {
        return column.header();
      }
    }
    return null;
  }
}
