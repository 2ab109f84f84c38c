package dk.partsync.registers.cpr;

/**
 * A GraphQL document.
 *
 * @param field its one root field
 */
record Query(String field, String document) {

  /**
   * A question that is paged by {@code $after} and obeys what the service demands (section 4.6).
   *
   * @param variables declarations of its variables but {@code $after}
   * @param input what restricts it, in terms of the variables
   * @param person selection on a person
   */
  static Query paged(String field, String variables, String input, String person) {
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
