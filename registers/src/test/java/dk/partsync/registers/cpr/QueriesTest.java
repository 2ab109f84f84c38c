package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.registers.datafordeler.Query;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that is sent is one that the service accepts (sections 4.3 to 4.6). */
class QueriesTest {

  private static final ServiceRules PUBLIC = ServiceRules.of("public-sector.graphqls");
  private static final ServiceRules PRIVATE = ServiceRules.of("private-sector.graphqls");

  static Stream<Query> publicQueries() {
    return PublicQueries.all().stream();
  }

  @ParameterizedTest
  @MethodSource("publicQueries")
  void questionsToThePublicServiceObeySchemaAndRules(Query query) {
    assertThat(PUBLIC.violations(query.document())).isEmpty();
  }

  @Test
  void thereIsAQuestionForEachShapeOfASearchAndFourByNumber() {
    assertThat(PublicQueries.all()).hasSize(12).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("privateQueries")
  void questionsToThePrivateServiceObeyTheAssumedSchemaAndTheRules(Query query) {
    assertThat(PRIVATE.violations(query.document())).isEmpty();
  }

  static Stream<Query> privateQueries() {
    return Stream.of(PrivateQueries.PERSON, PrivateQueries.SEARCH);
  }

  @Test
  @DisplayName("A1-11 a search without relatives asks for nothing of theirs")
  void aSearchWithoutRelativesAsksForNoneOfTheirData() {
    assertThat(PublicQueries.search(true, true, false).document())
        .doesNotContain("personid", "barn", "foraelder", "aegtefaelle", "vaerge");
    assertThat(PublicQueries.search(true, true, true).document())
        .contains("barn", "foraelder", "foraeldremyndighedOver", "aegtefaelle", "vaerge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nodes {             | nodes { kon: koen           | alias kon",
        "nodes {             | nodes { __typename          | introspection",
        "nodes {             | nodes { foraelderoplysninger { foraelderrolle } | oplysninger",
        "first: 100          | first: 50                   | a value in the document",
        "in: $numbers        | in: [\"1403801232\"]        | numbers",
        "query (             | query ($unused: Int,        | unused",
        "hasNextPage endCursor | hasNextPage               | no way to further pages",
        "beskyttelsestype status virkningfra virkningtil | status | no protections of nodes",
        "beskyttelsestype status virkningfra virkningtil | status | no protections of barn",
        "beskyttelsestype status virkningfra virkningtil | status | no protections of foraelder",
        "beskyttelsestype status virkningfra virkningtil | status | no protections of aegtefaelle"
      })
  void plantedViolationsAreFound(String good, String bad, String violation) {
    String document = PublicQueries.PERSONS.document();
    assertThat(document).contains(good);
    assertThat(PUBLIC.violations(document.replace(good, bad)))
        .anySatisfy(found -> assertThat(found).contains(violation));
  }

  @Test
  void aSecondRootFieldIsFound() {
    String document = PublicQueries.PERSONS.document().strip();
    String second = "CPRCustom_PublicSectorPerson(input: {}) { nodes { id } } }";
    assertThat(
            PUBLIC.violations(
                document.substring(0, document.length() - 1) + second.replace("id", "status")))
        .isNotEmpty();
  }
}
