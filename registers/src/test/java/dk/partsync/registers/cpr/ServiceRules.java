package dk.partsync.registers.cpr;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.ScalarValue;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the service demands of a document beside its schema (section 4.6). */
record ServiceRules(GraphQLSchema schema) {

  private static final Pattern PERSON = Pattern.compile(".*(SectorPerson|SimpelPerson)");
  private static final Set<String> PROTECTION =
      Set.of("beskyttelsestype", "status", "virkningfra", "virkningtil");

  static ServiceRules of(String resource) {
    try (InputStream sdl = ServiceRules.class.getResourceAsStream("/cpr/" + resource)) {
      return new ServiceRules(
          UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the document, empty when nothing is. */
  List<String> violations(String text) {
    Document document = new Parser().parseDocument(text);
    List<String> found = new ArrayList<>();
    new Validator()
        .validateDocument(schema, document, Locale.ROOT)
        .forEach(error -> found.add(error.getMessage()));
    if (!found.isEmpty()) {
      return found;
    }
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (operations.size() != 1 || operations.get(0).getSelectionSet().getSelections().size() != 1) {
      found.add("one root field");
    }
    if (!AstPrinter.printAst(document).contains("pageInfo {\n      hasNextPage\n      endCursor")) {
      found.add("no way to further pages");
    }
    QueryTraverser.newQueryTraverser()
        .schema(schema)
        .document(document)
        .coercedVariables(values(operations.get(0)))
        .build()
        .visitPreOrder(new Visitor(found));
    return found;
  }

  private static CoercedVariables values(OperationDefinition operation) {
    return CoercedVariables.of(
        operation.getVariableDefinitions().stream()
            .collect(
                Collectors.toMap(
                    VariableDefinition::getName,
                    variable -> variable.getName().equals("numbers") ? List.of("1") : "1")));
  }

  private static final class Visitor extends QueryVisitorStub {

    private final List<String> found;

    private Visitor(List<String> found) {
      this.found = found;
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment visited) {
      Field field = visited.getField();
      if (field.getAlias() != null) {
        found.add("alias " + field.getAlias());
      }
      if (field.getName().startsWith("__")) {
        found.add("introspection");
      }
      String type = GraphQLTypeUtil.unwrapAll(visited.getFieldDefinition().getType()).getName();
      if (PERSON.matcher(type).matches() && !selectsProtections(field)) {
        found.add("no protections of " + field.getName());
      }
      field.getArguments().forEach(argument -> literals(argument, found));
    }
  }

  private static boolean selectsProtections(Field person) {
    Set<String> selected = new TreeSet<>();
    for (Field field : fields(person)) {
      if (field.getName().equals("beskyttelser")) {
        selected.addAll(fields(field).stream().map(Field::getName).collect(Collectors.toSet()));
      }
    }
    return selected.containsAll(PROTECTION);
  }

  private static List<Field> fields(Field field) {
    return field.getSelectionSet().getSelectionsOfType(Field.class);
  }

  /** What people search for stands in variables, never in the document. */
  private static void literals(Node<?> node, List<String> found) {
    boolean allowed =
        (node instanceof StringValue text && text.getValue().equals("aktuel"))
            || (node instanceof IntValue number && number.getValue().intValueExact() == 100);
    if (node instanceof ScalarValue<?> && !allowed) {
      found.add("a value in the document");
    }
    node.getChildren().forEach(child -> literals(child, found));
  }
}
