package dk.partsync.benchmarks;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import dk.partsync.simulator.cvr.CvrWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The companies and production units in business, as lists that the organisation hands in. */
final class WantedUnits {

  private final List<WantCvrUnits> lists = new ArrayList<>();
  private final int count;

  /** Those that are in business now, as many to a list as one holds. */
  WantedUnits(CvrWorld world) {
    List<CvrNumber> companies = world.cvrNumbers().stream().map(CvrNumber::new).toList();
    List<PNumber> units = world.pNumbers().stream().map(PNumber::new).toList();
    for (List<CvrNumber> some : parts(companies)) {
      lists.add(new WantCvrUnits(nextId(), some, List.of()));
    }
    for (List<PNumber> some : parts(units)) {
      lists.add(new WantCvrUnits(nextId(), List.of(), some));
    }
    count = companies.size() + units.size();
  }

  int count() {
    return count;
  }

  void handIn(CommandGateway commands) {
    lists.forEach(commands::sendAndWait);
  }

  private static String nextId() {
    return "intake-" + UUID.randomUUID();
  }

  private static <T> List<List<T>> parts(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += WantCvrUnits.MOST) {
      parts.add(all.subList(from, Math.min(from + WantCvrUnits.MOST, all.size())));
    }
    return parts;
  }
}
