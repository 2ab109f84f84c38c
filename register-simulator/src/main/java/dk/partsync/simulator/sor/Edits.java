package dk.partsync.simulator.sor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The single changes a unit can go through, dated so that what is registered on one day is
 * published on the next (registers/sor.md section 5.1).
 */
final class Edits {

  private Edits() {}

  static void rename(Unit unit, String name, LocalDate today) {
    edit(unit, unit.history().current().withName(name), today);
  }

  static void rephone(Unit unit, String phone, LocalDate today) {
    edit(unit, unit.history().current().withPhone(phone), today);
  }

  static void move(Unit unit, Address address, LocalDate today) {
    edit(unit, unit.history().current().withAddress(address), today);
  }

  static void close(Unit unit, @Nullable LocalDate to, LocalDate today) {
    Version current = unit.history().current();
    unit.history().close(current.withTo(to).updatedAt(today.minusDays(1)));
  }

  static void reopen(Unit unit, LocalDate today) {
    if (unit.isListed(today)) {
      close(unit, null, today);
    } else {
      Version open = unit.history().current().withTo(null);
      unit.history().reopen(open.from(today).updatedAt(today.minusDays(1)));
    }
  }

  static void renameAhead(Unit unit, String name, LocalDate from, LocalDate today) {
    Version edit = unit.history().current().withName(name).from(from);
    unit.history().announce(edit.updatedAt(today.minusDays(1)));
  }

  private static void edit(Unit unit, Version next, LocalDate today) {
    LocalDate from = next.from().isAfter(today) ? next.from() : today;
    unit.history().edit(next.from(from).updatedAt(today.minusDays(1)));
  }
}
