package dk.partsync.registers.cpr;

import dk.partsync.registers.datafordeler.Query;

/** Documents that obey what CPR's services demand (section 4.6). */
final class PagedQuery {

  private PagedQuery() {}

  /**
   * A question that is paged by {@code $after}.
   *
   * @param field its one root field
   * @param variables declarations of its variables but {@code $after}
   * @param input what restricts it, in terms of the variables
   * @param person selection on a person
   */
  static Query of(String field, String variables, String input, String person) {
    return new Query(
        field,
        """
        query (%s, $after: String) {
          %s(first: 100, after: $after, input: { %s }) {
            pageInfo { hasNextPage endCursor }
            nodes { %s }
          }
        }
        """
            .formatted(variables, field, input, person));
  }
}
