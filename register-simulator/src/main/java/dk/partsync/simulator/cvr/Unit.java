package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit as one import told it: all its rows came with that import, and the next one replaces them
 * all (section 1, number 5).
 *
 * @param index its place in the register, from which its id is made
 * @param facts by entity in the order of imports
 * @param sequence of the import
 * @param updated when the import came
 * @param ending how it ceased, in the words of the distribution (section 8.5); null in business
 */
record Unit(
    int index,
    Kind kind,
    List<Fact> facts,
    int sequence,
    Instant updated,
    @Nullable String ending) {

  static final String ACTIVE = "aktiv";
  static final String INACTIVE = "inaktiv";

  String id() {
    return FictitiousUnitNumbers.id(index);
  }

  /** CVR number or P-number, of a participant its id. */
  String number() {
    return facts(Entity.UNIT).findFirst().orElseThrow().text("forretningsnoegle");
  }

  boolean inBusiness() {
    return ending == null;
  }

  Stream<Fact> facts(Entity entity) {
    return facts.stream().filter(fact -> fact.entity() == entity);
  }

  /** What stands and holds last. */
  @Nullable Fact last(Entity entity) {
    return last(facts, entity);
  }

  static @Nullable Fact last(List<Fact> facts, Entity entity) {
    return facts.stream()
        .filter(fact -> fact.entity() == entity && fact.span().stands())
        .max(Comparator.comparing(fact -> fact.span().from()))
        .orElse(null);
  }

  /** The values of {@link #last}, none when there is nothing. */
  Map<String, Object> values(Entity entity) {
    Fact fact = last(entity);
    return fact == null ? Map.of() : fact.values();
  }

  String text(Entity entity, String field) {
    Object value = values(entity).get(field);
    return value == null ? "" : value.toString();
  }

  /** The CVR number of the company that a production unit belongs to. */
  long owner() {
    return (Long) values(Entity.PRODUCTION_UNIT).getOrDefault("tilknyttetVirksomhedsCVRNummer", 0L);
  }

  Unit edited(Edit edit) {
    return new Unit(index, kind, edit.facts(), sequence, updated, ending);
  }

  Unit ended(Edit edit, String how) {
    return new Unit(index, kind, edit.close().facts(), sequence, updated, how);
  }

  Unit imported(int newSequence, Instant at) {
    return new Unit(index, kind, facts, newSequence, at, ending);
  }

  /**
   * The id of a row of this import.
   *
   * @param ordinal place among {@link #facts}
   */
  String rowId(int ordinal) {
    long high = ((long) index << 32) | ((long) (sequence & 0xffff) << 16) | 0x4000;
    long low = 0x8000_0000_0000_0000L | ((long) (sequence >>> 16) << 32) | ordinal;
    return new UUID(high, low).toString();
  }

  /** Place of the unit that has a row of that id, in this import or another. */
  static int indexOfRow(String rowId) {
    try {
      return (int) (UUID.fromString(rowId).getMostSignificantBits() >>> 32);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
