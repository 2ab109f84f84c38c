package dk.partsync.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An index that is made in steps, with writes in between. */
class SortedIndexPropertiesTest {

  private static final List<IndexKey> KEYS =
      List.of(new IndexKey("words", true), new IndexKey("name", false));

  private static final IndexedCollection COLLECTION = collection();

  /** Documents, where they are, and an index of them. */
  private static final class Kept {

    private final PackedDocuments documents = new PackedDocuments();
    private final Map<Integer, Integer> positions = new TreeMap<>();
    private final SortedIndex index = new SortedIndex("words", KEYS);

    void put(int id, Document document) {
      Integer position = positions.get(id);
      if (position == null) {
        int added = documents.add(document);
        positions.put(id, added);
        index.add(document, added, COLLECTION);
      } else {
        Document before = documents.get(position);
        documents.replace(position, document);
        index.updateInPlace(before, document, position, COLLECTION);
      }
    }

    void remove(int id) {
      Integer position = positions.remove(id);
      if (position != null) {
        index.remove(documents.get(position));
        documents.remove(position);
      }
    }

    List<Integer> inOrder(SortedIndex asked) {
      asked.makeReady(documents);
      List<Integer> order = new ArrayList<>();
      asked
          .between(IndexSpan.of(KEYS, Range.ALL, Conditions.NONE))
          .walk(false, position -> !order.add(position));
      return order;
    }
  }

  @Property(tries = 500)
  void holdsWhatOneHoldsThatIsMadeAtTheEnd(@ForAll("steps") List<Step> steps) {
    Kept kept = new Kept();
    steps.forEach(step -> step.on(kept));
    SortedIndex fresh = new SortedIndex("words", KEYS);
    assertThat(kept.inOrder(kept.index)).isEqualTo(kept.inOrder(fresh));
    assertThat(kept.index.isUnusable()).isFalse();
  }

  @Example
  void holdsAllWhenItHasReadAllAndNotBefore() {
    Kept kept = new Kept();
    for (int id = 0; id < 10; id++) {
      kept.put(id, document(id, List.of("a"), "n"));
    }
    assertThat(kept.index.readOn(kept.documents, 9)).isFalse();
    assertThat(kept.index.readOn(kept.documents, 9)).isTrue();
    assertThat(kept.index.readOn(kept.documents, 9)).isTrue();
  }

  @Example
  void aValueWithoutOrderMakesItUnusableWhereverItIsMet() {
    Kept kept = new Kept();
    kept.put(1, document(1, List.of("a"), "n"));
    kept.put(2, document(2, List.of("a"), List.of("several", "names")));
    assertThat(kept.index.readOn(kept.documents, 1)).isFalse();
    assertThat(kept.index.isUnusable()).isFalse();
    kept.remove(2);
    kept.put(3, document(3, List.of("a"), new Document("a", "name")));
    kept.index.makeReady(kept.documents);
    assertThat(kept.index.isUnusable()).isTrue();
    kept.put(1, document(1, List.of("b"), "n"));
    kept.remove(1);
    assertThat(kept.inOrder(kept.index)).isEmpty();
  }

  /** A write, or a part of the index. */
  interface Step {
    void on(Kept kept);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> ids = Arbitraries.integers().between(0, 20);
    Arbitrary<String> texts = Arbitraries.of("a", "b", "ab", "å");
    Arbitrary<Step> puts =
        Combinators.combine(ids, texts.list().ofMaxSize(3), texts)
            .as((id, words, name) -> kept -> kept.put(id, document(id, words, name)));
    Arbitrary<Step> removals = ids.map(id -> kept -> kept.remove(id));
    Arbitrary<Step> parts =
        Arbitraries.integers()
            .between(1, 5)
            .map(most -> kept -> kept.index.readOn(kept.documents, most));
    return Arbitraries.oneOf(puts, puts, removals, parts).list().ofMaxSize(60);
  }

  private static Document document(int id, List<String> words, Object name) {
    return new Document("_id", id).append("words", words).append("name", name);
  }

  private static IndexedCollection collection() {
    CursorRegistry cursors = new CursorRegistry();
    return new IndexedCollection(
        new IndexedDatabase("test", cursors, () -> {}, () -> {}),
        "test",
        CollectionOptions.withDefaults(),
        cursors);
  }
}
