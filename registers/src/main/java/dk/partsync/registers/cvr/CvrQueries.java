package dk.partsync.registers.cvr;

import dk.partsync.registers.datafordeler.ImportStatus;
import dk.partsync.registers.datafordeler.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Questions to CVR: one root field each, no aliases, a filter that the service demands, and what is
 * asked for in variables (sections 6.1, 6.2, 6.5).
 */
final class CvrQueries {

  private static final String IN = ": { in: $values }";
  private static final String IDS = "$values: [String!]!";
  private static final String NUMBERS = "$values: [Long!]!";

  /** Rows of companies by {@code $values}, their numbers. */
  static final Query COMPANIES = ever(CvrEntity.COMPANY, NUMBERS, "CVRNummer" + IN);

  /** Rows of production units by {@code $values}, their numbers. */
  static final Query PRODUCTION_UNITS = ever(CvrEntity.PRODUCTION_UNIT, NUMBERS, "pNummer" + IN);

  /** Rows of a company's production units by {@code $company}, in force on a day. */
  static final Query PRODUCTION_UNITS_OF =
      on(
          CvrEntity.PRODUCTION_UNIT,
          "$company: Long!",
          "tilknyttetVirksomhedsCVRNummer: { eq: $company }");

  /** Notices after {@code $position}. */
  static final Query NOTICES = events("$position: Long!", "eventid: { gt: $position }");

  /** The first notices of imports after {@code $sequence}. */
  static final Query UNFINISHED =
      events("$sequence: Int!", "datafordelerRegisterImportSequenceNumber: { gt: $sequence }");

  private static final Map<CvrEntity, Query> EVER = new EnumMap<>(CvrEntity.class);
  private static final Map<CvrEntity, Query> ON_A_DAY = new EnumMap<>(CvrEntity.class);

  static {
    for (CvrEntity entity : CvrEntity.values()) {
      EVER.put(entity, ever(entity, IDS, entity.idField() + IN));
      ON_A_DAY.put(entity, on(entity, IDS, entity.idField() + IN));
    }
  }

  private CvrQueries() {}

  /** All rows by {@code $values}, ids of units. */
  static Query ever(CvrEntity entity) {
    return Objects.requireNonNull(EVER.get(entity));
  }

  /** Rows in force at {@code $at} by {@code $values}, ids of units. */
  static Query onADay(CvrEntity entity) {
    return Objects.requireNonNull(ON_A_DAY.get(entity));
  }

  static List<Query> all() {
    List<Query> all =
        new ArrayList<>(
            List.of(
                COMPANIES,
                PRODUCTION_UNITS,
                PRODUCTION_UNITS_OF,
                NOTICES,
                UNFINISHED,
                ImportStatus.QUERY));
    all.addAll(EVER.values());
    all.addAll(ON_A_DAY.values());
    return all;
  }

  private static Query ever(CvrEntity entity, String variables, String where) {
    return paged(entity.field(), variables, "", where, entity.selection());
  }

  private static Query on(CvrEntity entity, String variables, String where) {
    return paged(
        entity.field(),
        variables + ", $at: DafDateTime!",
        " virkningstid: $at,",
        where,
        entity.selection());
  }

  private static Query events(String variables, String where) {
    return paged(
        "CVR_Events",
        variables,
        "",
        where,
        "eventid entityname eventaction object_id datafordelerRegisterImportSequenceNumber");
  }

  private static Query paged(
      String field, String variables, String time, String where, String selection) {
    return new Query(
        field,
        """
        query (%s, $after: String) {
          %s(first: 1000, after: $after,%s where: { %s }) {
            pageInfo { hasNextPage endCursor }
            nodes { %s }
          }
        }
        """
            .formatted(variables, field, time, where, selection));
  }
}
