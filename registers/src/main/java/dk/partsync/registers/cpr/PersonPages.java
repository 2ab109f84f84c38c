package dk.partsync.registers.cpr;

import dk.partsync.registers.datafordeler.CallLimits;
import dk.partsync.registers.datafordeler.Connection;
import dk.partsync.registers.datafordeler.Datafordeler;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.DatafordelerFailure;
import dk.partsync.registers.datafordeler.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks CPR's services for pages of persons. */
final class PersonPages {

  private final Datafordeler datafordeler;

  PersonPages(Datafordeler datafordeler) {
    this.datafordeler = datafordeler;
  }

  /**
   * @throws CprFailure when there is no usable answer
   */
  Page page(CprAccess access, Query query, Map<String, @Nullable Object> variables) {
    try {
      Connection found = datafordeler.page(places(access), query, variables);
      return new Page(found.nodes().stream().map(Part::new).toList(), found.next());
    } catch (DatafordelerFailure e) {
      throw CprFailures.of(e);
    }
  }

  private static DatafordelerAccess places(CprAccess access) {
    return new DatafordelerAccess(
        access.service(),
        access.tokens(),
        new CallLimits(access.callsPerHour(), access.callsPerDay(), access.blockBeyondBudget()));
  }

  /**
   * Some of the persons that a question finds.
   *
   * @param next cursor of the page after it, none on the last one
   */
  record Page(List<Part> persons, @Nullable String next) {}
}
