package dk.partsync.registers.cvr;

import dk.partsync.registers.datafordeler.CallLimits;
import dk.partsync.registers.datafordeler.Connection;
import dk.partsync.registers.datafordeler.Datafordeler;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.DatafordelerFailure;
import dk.partsync.registers.datafordeler.ImportStatus;
import dk.partsync.registers.datafordeler.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks CVR's GraphQL service for rows, page by page (section 6.3). */
final class CvrPages {

  /** A hundred thousand rows of a hundred units are no answer. */
  private static final int MAX_PAGES = 100;

  private final Datafordeler datafordeler;

  CvrPages(Datafordeler datafordeler) {
    this.datafordeler = datafordeler;
  }

  /**
   * All rows that a question finds.
   *
   * @throws CvrFailure when there is no usable answer
   */
  List<Row> rows(CvrAccess access, Query query, Map<String, Object> asked) {
    Map<String, @Nullable Object> variables = new HashMap<>(asked);
    List<Row> rows = new ArrayList<>();
    for (int pages = 0; pages < MAX_PAGES; pages++) {
      Connection page = page(access, query, variables);
      page.nodes().forEach(node -> rows.add(new Row(node)));
      if (page.next() == null) {
        return rows;
      }
      variables.put("after", page.next());
    }
    throw CvrFailures.malformed("CVR answers with pages without end.");
  }

  /**
   * One page of what a question finds.
   *
   * @throws CvrFailure when there is no usable answer
   */
  Connection page(CvrAccess access, Query query, Map<String, @Nullable Object> variables) {
    try {
      return datafordeler.page(places(access), query, variables);
    } catch (DatafordelerFailure e) {
      throw CvrFailures.of(e);
    }
  }

  /**
   * What CVR has brought in.
   *
   * @throws CvrFailure when there is no usable answer
   */
  ImportStatus importStatus(CvrAccess access) {
    try {
      return ImportStatus.of(datafordeler, places(access));
    } catch (DatafordelerFailure e) {
      throw CvrFailures.of(e);
    }
  }

  private static DatafordelerAccess places(CvrAccess access) {
    return new DatafordelerAccess(access.service(), access.tokens(), limits(access));
  }

  static CallLimits limits(CvrAccess access) {
    return new CallLimits(access.callsPerHour(), access.callsPerDay(), access.blockBeyondBudget());
  }
}
