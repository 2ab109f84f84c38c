package dk.partsync.registers.cpr;

import dk.partsync.registers.datafordeler.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions to the service for authorities (sections 4.3, 4.4 and 9.2). */
final class PublicQueries {

  private static final String FIELD = "CPRCustom_PublicSectorPerson";
  private static final String BY_NUMBER = "personnummer: { personnummer: { in: $numbers } }";

  /** By {@code $numbers}. */
  static final Query PERSONS =
      PagedQuery.of(FIELD, "$numbers: [String!]!", BY_NUMBER, Selections.PERSON);

  /** By {@code $numbers}, only those with an event delivered at {@code $since} or later. */
  static final Query CHANGED_PERSONS =
      PagedQuery.of(
          FIELD,
          "$numbers: [String!]!, $since: DafDateTime!",
          BY_NUMBER + ", cprhaendelse: { afleveringsdato: { gte: $since } }",
          Selections.PERSON);

  /** By {@code $numbers}, what tells one person from another. */
  static final Query CANDIDATES =
      PagedQuery.of(FIELD, "$numbers: [String!]!", BY_NUMBER, Selections.CANDIDATE);

  /** The same with relatives. */
  static final Query CANDIDATES_WITH_RELATIVES =
      PagedQuery.of(FIELD, "$numbers: [String!]!", BY_NUMBER, Selections.CANDIDATE_WITH_RELATIVES);

  private static final Map<Shape, Query> SEARCHES =
      IntStream.range(0, 8)
          .mapToObj(bits -> new Shape((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0))
          .collect(Collectors.toUnmodifiableMap(Function.identity(), PublicQueries::search));

  private PublicQueries() {}

  /** By the search's variables, those that are optional when they are stated. */
  static Query search(boolean middleName, boolean birthDate, boolean relatives) {
    Query query = SEARCHES.get(new Shape(middleName, birthDate, relatives));
    if (query == null) {
      throw new IllegalStateException("every shape of a search has its question");
    }
    return query;
  }

  static List<Query> all() {
    List<Query> all = new ArrayList<>(SEARCHES.values());
    all.add(PERSONS);
    all.add(CHANGED_PERSONS);
    all.add(CANDIDATES);
    all.add(CANDIDATES_WITH_RELATIVES);
    return all;
  }

  private record Shape(boolean middleName, boolean birthDate, boolean relatives) {}

  private static Query search(Shape shape) {
    return PagedQuery.of(
        FIELD,
        "$fornavne: String!, $efternavn: String!, $vejnavn: String!, $husnummer: String!,"
            + " $postnummer: String!"
            + (shape.middleName() ? ", $mellemnavn: String!" : "")
            + (shape.birthDate() ? ", $foedselsdato: LocalDate!" : ""),
        "navn: { status: { eq: \"aktuel\" }, fornavne: { eq: $fornavne },"
            + " efternavn: { eq: $efternavn }"
            + (shape.middleName() ? ", mellemnavn: { eq: $mellemnavn }" : "")
            + " }, adresseoplysninger: { status: { eq: \"aktuel\" }, cprAdresse: {"
            + " postnummer: { eq: $postnummer }, vejadresseringsnavn: { eq: $vejnavn },"
            + " husnummer: { eq: $husnummer } } }"
            + (shape.birthDate() ? ", foedselsdato: { eq: $foedselsdato }" : ""),
        shape.relatives() ? Selections.CANDIDATE_WITH_RELATIVES : Selections.CANDIDATE);
  }
}
