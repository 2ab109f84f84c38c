package dk.partsync.command;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.cvr.CvrRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** CVR as its client shows it, with units in memory and the questions that were asked. */
public final class CvrInMemory implements CvrRegister {

  private final Map<String, CvrUnit> units = new LinkedHashMap<>();
  private final List<String> notices = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();
  private final List<List<String>> questions = new ArrayList<>();
  private final List<CvrAccess> accesses = new ArrayList<>();
  private RuntimeException failure;
  private Runnable beforeAnswer = () -> {};

  /** CVR says this of the units from here. */
  public synchronized void put(CvrUnit... said) {
    for (CvrUnit unit : said) {
      units.put(unit.identity().unitId(), unit);
      notices.add(unit.identity().unitId());
    }
  }

  /** CVR withdraws a unit. */
  public synchronized void forget(CvrUnit unit) {
    units.remove(unit.identity().unitId());
    notices.add(unit.identity().unitId());
  }

  /** Answers about the id or number cannot be read. */
  public synchronized void garble(String asked) {
    unreadable.add(asked);
  }

  public synchronized void makeReadable() {
    unreadable.clear();
  }

  public synchronized void fail(CvrFailure.Kind kind) {
    failWith(kind == null ? null : new CvrFailure(kind, "No answer."));
  }

  public synchronized void failWith(RuntimeException trouble) {
    failure = trouble;
  }

  public synchronized void doBeforeAnswering(Runnable action) {
    beforeAnswer = action;
  }

  /** Ids and numbers that were asked for at once, since the last look. */
  public synchronized List<List<String>> questions() {
    List<List<String>> asked = new ArrayList<>(questions);
    questions.clear();
    return asked;
  }

  public synchronized CvrAccess lastAccess() {
    return accesses.get(accesses.size() - 1);
  }

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    List<String> wanted = numbers.stream().map(CvrNumber::value).toList();
    return find(access, wanted, unit -> unit.identity().cvrNumber()).stream()
        .sorted(Comparator.comparing(CvrUnit::hasCeased))
        .toList();
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    List<String> wanted = numbers.stream().map(PNumber::value).toList();
    return find(access, wanted, unit -> unit.identity().pNumber());
  }

  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    return find(
            access,
            List.of(company.value()),
            unit -> unit.owner() == null ? null : unit.owner().cvrNumber())
        .stream()
        .filter(unit -> !unit.hasCeased())
        .toList();
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    List<String> wanted = ids.stream().map(CvrUnitId::value).toList();
    return find(access, wanted, unit -> unit.identity().unitId());
  }

  private List<CvrUnit> find(CvrAccess access, List<String> wanted, Function<CvrUnit, String> key) {
    Runnable before;
    synchronized (this) {
      before = beforeAnswer;
    }
    before.run();
    synchronized (this) {
      questions.add(wanted);
      answer(access);
      if (wanted.stream().anyMatch(unreadable::contains)) {
        throw new CvrFailure(CvrFailure.Kind.MALFORMED, "The answer cannot be read.");
      }
      return units.values().stream()
          .filter(unit -> key.apply(unit) != null && wanted.contains(key.apply(unit)))
          .toList();
    }
  }

  private void answer(CvrAccess access) {
    accesses.add(access);
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public synchronized CvrPosition position(CvrAccess access) {
    answer(access);
    return new CvrPosition(notices.size());
  }

  @Override
  public synchronized CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    answer(access);
    int from = (int) position.eventId();
    int until = Math.min(from + limit, notices.size());
    Stream<CvrUnitId> told =
        new LinkedHashSet<>(notices.subList(from, until)).stream().map(CvrUnitId::new);
    return new CvrNotices(told.toList(), new CvrPosition(until), until < notices.size());
  }

  @Override
  public synchronized void probe(CvrAccess access) {
    answer(access);
  }
}
