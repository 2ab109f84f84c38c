package dk.partsync.registers.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.registers.datafordeler.Query;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.ScalarValue;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that is sent is one that CVR's service accepts (sections 6.1 to 6.6). */
class CvrQueriesTest {

  private static final GraphQLSchema SCHEMA = schema();

  private static GraphQLSchema schema() {
    InputStream sdl =
        CvrQueriesTest.class.getResourceAsStream("/dk/partsync/simulator/cvr/cvr.graphqls");
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
  }

  static Stream<Query> queries() {
    return CvrQueries.all().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void questionsObeySchemaAndRules(Query query) {
    assertThat(violations(query.document())).isEmpty();
    assertThat(query.document()).contains(query.field());
  }

  @Test
  void everyEntityIsAskedForEverAndOnADay() {
    assertThat(CvrQueries.all()).hasSize(6 + 2 * CvrEntity.values().length).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nodes {              | nodes { kode: vaerdi | alias",
        "first: 1000          | first: 10            | a value in the document",
        "in: $values          | in: [\"4990000001\"] | values",
        "hasNextPage endCursor| hasNextPage          | no way to further pages",
        "where: { CVREnhedsId: { in: $values } } | where: {} | no filter",
        "vaerdiTekst          | tekst                | tekst"
      })
  void plantedViolationsAreFound(String good, String bad, String violation) {
    String document = CvrQueries.onADay(CvrEntity.INDUSTRY).document();
    assertThat(document).contains(good);
    assertThat(violations(document.replace(good, bad)))
        .anySatisfy(found -> assertThat(found).contains(violation));
  }

  private static List<String> violations(String text) {
    Document document = new Parser().parseDocument(text);
    List<String> found = new ArrayList<>();
    new Validator()
        .validateDocument(SCHEMA, document, Locale.ROOT)
        .forEach(error -> found.add(error.getMessage()));
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (operations.size() != 1 || operations.get(0).getSelectionSet().getSelections().size() != 1) {
      found.add("one root field");
    }
    Field root = operations.get(0).getSelectionSet().getSelectionsOfType(Field.class).get(0);
    if (root.getName().startsWith("CVR_")) {
      String printed = AstPrinter.printAst(document);
      if (!printed.contains("pageInfo {\n      hasNextPage\n      endCursor")) {
        found.add("no way to further pages");
      }
      if (!printed.matches("(?s).*where: *\\{ *\\w+ *: *\\{ *(in|eq|gt) *: *\\$\\w+ *\\} *\\}.*")) {
        found.add("no filter");
      }
    }
    check(document, found);
    return found;
  }

  private static void check(Node<?> node, List<String> found) {
    if (node instanceof Field field && field.getAlias() != null) {
      found.add("alias " + field.getAlias());
    }
    boolean pageSize = node instanceof IntValue number && number.getValue().intValueExact() == 1000;
    if (node instanceof ScalarValue<?> && !pageSize) {
      found.add("a value in the document");
    }
    node.getChildren().forEach(child -> check(child, found));
  }
}
