package dk.partsync.store.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import dk.partsync.store.documents.IndexSpan.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its keys; ties go by id. Documents that are new or have changed wait
 * until somebody asks: filling a collection costs little more than without, and what is written
 * between two questions is sorted together. Guarded by its collection's lock.
 */
final class SortedIndex extends EmptyIndex<Integer> {

  private final List<IndexKey> keys;
  private final SortedEntries entries = new SortedEntries(this::compare);
  private Set<Document> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean multiple;
  private boolean unusable;

  SortedIndex(String name, List<IndexKey> keys) {
    super(name, keys);
    this.keys = keys;
  }

  @Override
  public void add(Document document, Integer position, MongoCollection<Integer> collection) {
    waiting.add(document);
  }

  @Override
  public @Nullable Integer remove(Document document) {
    if (!waiting.remove(document)) {
      takeOut(document);
    }
    return null;
  }

  /** Is called just before the stored document becomes the new one. */
  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      Integer position,
      MongoCollection<Integer> collection) {
    if (keys.stream().anyMatch(key -> differs(key.getKey(), oldDocument, newDocument))) {
      waiting.addAll(takeOut(oldDocument));
    }
  }

  @Override
  public void drop() {
    waiting.clear();
    entries.clear();
  }

  /** Whether a document has been seen with several values of the first key. */
  boolean isMultiple() {
    refresh();
    return multiple;
  }

  /** Whether it can serve nothing, for a key but the first has had several values. */
  boolean isUnusable() {
    refresh();
    return unusable;
  }

  String firstKey() {
    return keys.get(0).getKey();
  }

  /** Entries of the spans by the keys but the first, in their order or in the opposite one. */
  Iterator<IndexEntry> between(List<IndexSpan> spans, boolean backwards) {
    refresh();
    if (spans.size() == 1) {
      return between(spans.get(0), backwards);
    }
    Comparator<IndexEntry> order = this::compareRest;
    return new Merged<>(
        spans.stream().map(span -> between(span, backwards)).toList(),
        backwards ? order.reversed() : order);
  }

  private Iterator<IndexEntry> between(IndexSpan span, boolean backwards) {
    return entries.between(
        entry -> compare(entry, span.low()) > 0,
        entry -> compare(entry, span.high()) > 0,
        backwards);
  }

  /** The first key's values in the range, up to so many; none that is nothing. */
  List<Range> points(Range range, int most) {
    refresh();
    List<Range> points = new ArrayList<>();
    IndexSpan rest = IndexSpan.of(keys.subList(0, 1), range, Conditions.NONE);
    Iterator<IndexEntry> found = between(rest, false);
    while (found.hasNext() && points.size() < most) {
      Object value = found.next().first();
      if (value != null) {
        points.add(Range.point(value));
      }
      Edge behind = new Edge(Collections.singletonList(value), true);
      found = between(new IndexSpan(behind, rest.high(), 0), false);
    }
    return points;
  }

  private void refresh() {
    if (!waiting.isEmpty()) {
      List<IndexEntry> added = new ArrayList<>(waiting.size());
      for (Document document : waiting) {
        entriesOf(document).forEach(added::add);
        multiple |= isMultiple(document, keys.get(0));
        unusable |= keys.stream().skip(1).anyMatch(key -> isMultiple(document, key));
      }
      entries.addAll(added);
      waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    }
  }

  /** The stored document whose entries these were, if they had been taken in. */
  private List<Document> takeOut(Document document) {
    return entriesOf(document)
        .map(entries::remove)
        .filter(Objects::nonNull)
        .map(IndexEntry::document)
        .toList();
  }

  /** One at least, with nothing if need be: it is by its entry that a document is found again. */
  private Stream<IndexEntry> entriesOf(Document document) {
    Object value = document.get(keys.get(0).getKey());
    if (value instanceof Collection<?> none && none.isEmpty()) {
      return Stream.of(new IndexEntry(null, document));
    }
    return value instanceof Collection<?> values
        ? values.stream().distinct().map(one -> new IndexEntry(one, document))
        : Stream.of(new IndexEntry(value, document));
  }

  private static boolean isMultiple(Document document, IndexKey key) {
    return document.get(key.getKey()) instanceof Collection;
  }

  private static boolean differs(String field, Document oldDocument, Document newDocument) {
    return !Objects.equals(oldDocument.get(field), newDocument.get(field));
  }

  private int compare(IndexEntry one, IndexEntry two) {
    int order = directed(0, one.first(), two.first());
    return order != 0 ? order : compareRest(one, two);
  }

  private int compareRest(IndexEntry one, IndexEntry two) {
    int order = 0;
    for (int place = 1; order == 0 && place < keys.size(); place++) {
      order = directed(place, value(one, place), value(two, place));
    }
    return order != 0
        ? order
        : Values.compare(one.document().get("_id"), two.document().get("_id"));
  }

  private int compare(IndexEntry entry, Edge edge) {
    int order = 0;
    for (int place = 0; order == 0 && place < edge.values().size(); place++) {
      order = directed(place, value(entry, place), edge.values().get(place));
    }
    return order != 0 ? order : edge.isBehind() ? -1 : 1;
  }

  private @Nullable Object value(IndexEntry entry, int place) {
    return place == 0 ? entry.first() : entry.document().get(keys.get(place).getKey());
  }

  private int directed(int place, @Nullable Object one, @Nullable Object two) {
    int order = Values.compare(one, two);
    return keys.get(place).isAscending() ? order : -order;
  }
}
