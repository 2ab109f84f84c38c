package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A unit that is being made, with what happened to it before the register's first day. */
final class Draft {

  private static final LocalTime ENTERED = LocalTime.of(10, 21, 55);

  private final int index;
  private final Kind kind;
  private final LocalDate start;
  private List<Fact> facts = new ArrayList<>();
  private Instant registered;
  private @Nullable String ending;

  private Draft(int index, Kind kind, LocalDate start) {
    this.index = index;
    this.kind = kind;
    this.start = start;
    this.registered = entered(start);
  }

  static Draft company(int index, long cvrNumber, LocalDate start) {
    Draft draft = new Draft(index, Kind.COMPANY, start).identified(Long.toString(cvrNumber));
    return draft.with(
        Entity.COMPANY,
        Map.of(
            "CVRNummer",
            cvrNumber,
            "status",
            Unit.ACTIVE,
            "virksomhedStartdato",
            start.toString()));
  }

  static Draft productionUnit(int index, long owner, LocalDate start) {
    long number = FictitiousUnitNumbers.pNumber(index);
    Draft draft = new Draft(index, Kind.PRODUCTION_UNIT, start).identified(Long.toString(number));
    return draft.with(
        Entity.PRODUCTION_UNIT,
        Map.of(
            "pNummer",
            number,
            "status",
            Unit.ACTIVE,
            "produktionsenhedStartdato",
            start.toString(),
            "tilknyttetVirksomhedsCVRNummer",
            owner,
            "tilknyttetTilVirksomhedStartdato",
            start.toString()));
  }

  static Draft participant(int index, String type, LocalDate start) {
    Draft draft =
        new Draft(index, Kind.PARTICIPANT, start).identified(FictitiousUnitNumbers.id(index));
    return draft.with(Entity.PARTICIPANT, Map.of("status", Unit.ACTIVE, "type", type));
  }

  /** Since the start. */
  Draft with(Entity entity, Map<String, Object> values) {
    facts.add(new Fact(entity, values, Span.open(start, entered(start))));
    return this;
  }

  Draft named(String name) {
    return with(Entity.NAME, nameOf(name));
  }

  /** A name as its row has it. */
  static Map<String, Object> nameOf(String name) {
    return Map.of("sekvens", 0L, "vaerdi", name);
  }

  Draft protectedFromAdvertising(boolean is) {
    return with(Entity.ADVERTISING, Map.of("vaerdi", is));
  }

  /** Active in an industry since the start, by the codes of the time. */
  Draft in(Trade trade, long sequence) {
    if (!start.isBefore(Trade.CODES_SINCE)) {
      return with(Entity.INDUSTRY, trade.values(sequence));
    }
    with(Entity.INDUSTRY, trade.formerValues(sequence));
    return later(Trade.CODES_SINCE, edit -> edit.set(Entity.INDUSTRY, trade.values(sequence)));
  }

  /** Something that became so on a day, and was entered then. */
  Draft later(LocalDate day, Consumer<Edit> what) {
    return entered(day, day, what);
  }

  /**
   * Something that is so from a day.
   *
   * @param entry when it was entered, not before what was entered last
   */
  Draft entered(LocalDate entry, LocalDate day, Consumer<Edit> what) {
    Instant time = entered(entry);
    registered = time.isAfter(registered) ? time : registered.plusSeconds(1);
    Edit edit = new Edit(facts, day, registered);
    what.accept(edit);
    facts = new ArrayList<>(edit.facts());
    return this;
  }

  /** Out of business since the day. */
  Draft closed(LocalDate day, String how) {
    ending = how;
    return later(day, Edit::close);
  }

  /** Out of business since the day, while what is said of it holds on. */
  Draft closedInEffect(LocalDate day, String how) {
    ending = how;
    Map<String, Object> ended =
        Map.of("status", Unit.INACTIVE, "virksomhedOphoersdato", day.toString());
    return later(day, edit -> edit.revise(Entity.COMPANY, ended).status(Unit.INACTIVE));
  }

  Unit made(int sequence, Instant updated) {
    return new Unit(index, kind, Edit.ordered(facts), sequence, updated, ending);
  }

  private Draft identified(String key) {
    return with(
        Entity.UNIT,
        Map.of(
            "enhedsType",
            kind.type(),
            "forretningsnoegle",
            key,
            "forretningsnoegletype",
            kind.keyType(),
            "status",
            Unit.ACTIVE));
  }

  private static Instant entered(LocalDate day) {
    return day.atTime(ENTERED).toInstant(ZoneOffset.UTC);
  }
}
