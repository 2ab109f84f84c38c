package dk.partsync.store.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import dk.partsync.store.documents.IndexSpan.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its keys; ties go by id. One that nobody has asked yet holds nothing.
 * From then on documents that are new or have changed wait until somebody asks again, so what is
 * written between two questions is sorted together. Guarded by its collection's lock.
 */
final class SortedIndex extends EmptyIndex<Integer> {

  private final List<IndexKey> keys;
  private final SortedEntries entries = new SortedEntries(this::compare);
  private List<IndexEntry> waiting = new ArrayList<>();
  private boolean asked;
  private boolean multiple;
  private boolean unusable;

  SortedIndex(String name, List<IndexKey> keys) {
    super(name, keys);
    this.keys = keys;
  }

  /**
   * Makes it ready to be asked; nothing else may be asked of it before.
   *
   * @param documents all that there are
   */
  void refresh(Supplier<Stream<DocumentWithPosition<Integer>>> documents) {
    if (!asked) {
      asked = true;
      documents.get().forEach(stored -> take(stored.getDocument(), stored.getPosition()));
    }
    takeIn();
  }

  @Override
  public void add(Document document, Integer position, MongoCollection<Integer> collection) {
    if (asked) {
      take(document, position);
    }
  }

  @Override
  public @Nullable Integer remove(Document document) {
    if (asked) {
      entriesOf(document, 0).forEach(this::takeOut);
    }
    return null;
  }

  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      Integer position,
      MongoCollection<Integer> collection) {
    if (asked && keys.stream().anyMatch(key -> differs(key.getKey(), oldDocument, newDocument))) {
      entriesOf(oldDocument, position).forEach(this::takeOut);
      take(newDocument, position);
    }
  }

  @Override
  public void drop() {
    waiting.clear();
    entries.clear();
  }

  /** Whether a document has been seen with several values of the first key. */
  boolean isMultiple() {
    return multiple;
  }

  /** Whether it can serve nothing, for a key but the first has had several values. */
  boolean isUnusable() {
    return unusable;
  }

  String firstKey() {
    return keys.get(0).getKey();
  }

  SortedEntries.Slice between(IndexSpan span) {
    return entries.between(
        entry -> compare(entry, span.low()) > 0, entry -> compare(entry, span.high()) > 0);
  }

  private void take(Document document, int position) {
    entriesOf(document, position).forEach(waiting::add);
    multiple |= isMultiple(document, keys.get(0));
    unusable |= keys.stream().skip(1).anyMatch(key -> isMultiple(document, key));
  }

  private void takeIn() {
    if (!waiting.isEmpty()) {
      entries.addAll(waiting);
      waiting = new ArrayList<>();
    }
  }

  private void takeOut(IndexEntry entry) {
    if (!entries.remove(entry)) {
      takeIn();
      entries.remove(entry);
    }
  }

  /** One at least, with nothing if need be: it is by its entries that a document is found. */
  private Stream<IndexEntry> entriesOf(Document document, int position) {
    Object first = document.get(firstKey());
    return first instanceof Collection<?> several && !several.isEmpty()
        ? several.stream().distinct().map(one -> entry(one, document, position))
        : Stream.of(entry(first instanceof Collection ? null : first, document, position));
  }

  private IndexEntry entry(@Nullable Object first, Document document, int position) {
    @Nullable Object[] values = new Object[keys.size() + (endsWithId() ? 0 : 1)];
    for (int place = 1; place < keys.size(); place++) {
      values[place] = document.get(keys.get(place).getKey());
    }
    values[values.length - 1] = document.get("_id");
    values[0] = first;
    return new IndexEntry(values, position);
  }

  private boolean endsWithId() {
    return keys.get(keys.size() - 1).getKey().equals("_id");
  }

  private static boolean isMultiple(Document document, IndexKey key) {
    return document.get(key.getKey()) instanceof Collection;
  }

  private static boolean differs(String field, Document oldDocument, Document newDocument) {
    return !Objects.equals(oldDocument.get(field), newDocument.get(field));
  }

  private int compare(IndexEntry one, IndexEntry two) {
    int order = 0;
    for (int place = 0; order == 0 && place < one.values().length; place++) {
      order = directed(place, one.values()[place], two.values()[place]);
    }
    return order;
  }

  private int compare(IndexEntry entry, Edge edge) {
    int order = 0;
    for (int place = 0; order == 0 && place < edge.values().size(); place++) {
      order = directed(place, entry.values()[place], edge.values().get(place));
    }
    return order != 0 ? order : edge.isBehind() ? -1 : 1;
  }

  private int directed(int place, @Nullable Object one, @Nullable Object two) {
    int order = Values.compare(one, two);
    return place >= keys.size() || keys.get(place).isAscending() ? order : -order;
  }
}
