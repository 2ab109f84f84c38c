package dk.partsync.registers.cpr;

import dk.partsync.registers.datafordeler.Query;

/**
 * Questions to the service for private companies.
 *
 * <p>Its schema is not public (section 14, number 3). Names and forms here are assumed to be those
 * of the service for authorities, cut down to the data and inputs that the older private service
 * had (sections 5.2, 5.9, 7.3): one person's single current name and addresses, a relative's form
 * of them, no number, no id, no relatives. They stand to be compared with the real schema; nothing
 * else in this package knows them.
 */
final class PrivateQueries {

  private static final String FIELD = "CPRCustom_PrivateSectorPerson";

  /** By {@code $number}. */
  static final Query PERSON =
      PagedQuery.of(
          FIELD,
          "$number: String!",
          "personnummer: { personnummer: { eq: $number } }",
          Selections.PRIVATE_PERSON);

  /** By surname, one given name, and address. */
  static final Query SEARCH =
      PagedQuery.of(
          FIELD,
          "$fornavne: String!, $efternavn: String!, $vejnavn: String!, $husnummer: String!,"
              + " $postnummer: String!",
          "navn: { fornavne: { eq: $fornavne }, efternavn: { eq: $efternavn } },"
              + " adresseoplysninger: { cprAdresse: { postnummer: { eq: $postnummer },"
              + " vejadresseringsnavn: { eq: $vejnavn }, husnummer: { eq: $husnummer } } }",
          Selections.PRIVATE_PERSON);

  private PrivateQueries() {}
}
