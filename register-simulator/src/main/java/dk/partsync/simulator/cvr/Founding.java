package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Founds companies after the register's first day. */
final class Founding {

  private final Register register;
  private final Places places;
  private final Words words;
  private int lastNumber;

  /**
   * @param lastNumber CVR numbers are given out below it
   */
  Founding(Register register, Random random, int lastNumber) {
    this.register = register;
    this.places = new Places(random);
    this.words = new Words(random);
    this.lastNumber = lastNumber;
  }

  /** A company and its one production unit, not yet brought in. */
  List<Unit> found(LocalDate day) {
    lastNumber = FictitiousUnitNumbers.below(lastNumber);
    return found(day, lastNumber);
  }

  /** The same under a CVR number that is free again. */
  List<Unit> found(LocalDate day, long number) {
    int place = register.size();
    Trade trade = words.pick(Trade.ALL);
    String name = words.company(Form.PRIVATE_LIMITED, trade);
    Map<String, Object> address = places.anywhere();
    Draft company =
        Draft.company(place, number, day)
            .with(Entity.FORM, Form.PRIVATE_LIMITED.form())
            .with(Entity.SUPPLIER, Form.PRIVATE_LIMITED.supplier());
    Draft unit = Draft.productionUnit(place + 1, number, day);
    return List.of(described(company, name, address, trade), described(unit, name, address, trade));
  }

  private static Unit described(
      Draft draft, String name, Map<String, Object> address, Trade trade) {
    return draft
        .named(name)
        .protectedFromAdvertising(false)
        .with(Entity.ADDRESS, address)
        .in(trade, 0)
        .made(Ordinary.FIRST_IMPORT, Instant.EPOCH);
  }
}
