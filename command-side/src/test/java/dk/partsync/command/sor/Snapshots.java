package dk.partsync.command.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.command.Units;
import dk.partsync.registers.sor.ChosenRow;
import dk.partsync.registers.sor.SorSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Snapshots as the reader would answer them. */
final class Snapshots {

  private Snapshots() {}

  static ChosenRow row(SorId id, String name, LocalDate edited) {
    SorRow row = Units.row(id, Units.ward().withName(name), edited);
    return new ChosenRow(row.line(), id, name, Units.START, null, row.stamp(), name.isEmpty());
  }

  static SorSnapshot of(ChosenRow... rows) {
    return new SorSnapshot(List.of(rows), rows.length, 0, 0, Set.of(), 0, List.of());
  }

  static KnownSorUnit known(ChosenRow row, boolean closed) {
    return new KnownSorUnit(row.stamp(), null, closed);
  }
}
