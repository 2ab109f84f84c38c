package dk.partsync.store.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import dk.partsync.store.documents.IndexSpan.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its keys; ties go by id. One that nobody has asked yet holds nothing.
 * From then on documents that are new or have changed wait to be put in order together: until
 * somebody asks, or until they are many. When somebody has just asked they do not wait, so that it
 * is not who asks next that puts them in order. Guarded by its collection's lock.
 */
final class SortedIndex extends EmptyIndex<Integer> {

  private static final String ID = "_id";
  private static final int MANY = 2_000;
  private static final int EVERYTHING = Integer.MAX_VALUE;
  private static final long IN_USE = TimeUnit.SECONDS.toNanos(5);

  private final List<IndexKey> keys;
  private final SortedEntries entries = new SortedEntries();
  private List<IndexEntry> waiting = new ArrayList<>();

  /** Documents at positions before this one are held. */
  private int read;

  private long lastAsked = System.nanoTime() - IN_USE;
  private boolean multiple;
  private boolean unusable;

  SortedIndex(String name, List<IndexKey> keys) {
    super(name, keys);
    this.keys = keys;
  }

  /**
   * Takes in some documents that it does not hold yet because nobody has asked it before.
   *
   * @param most how many
   * @return whether it holds all of them
   */
  boolean readOn(PackedDocuments documents, int most) {
    if (read == EVERYTHING) {
      return true;
    }
    int end = Math.min(documents.end(), read + most);
    while (read < end) {
      Document document = documents.get(read++);
      if (document != null) {
        take(document, read - 1);
      }
    }
    takeIn();
    if (read < documents.end()) {
      return false;
    }
    read = EVERYTHING;
    return true;
  }

  /** Puts everything in order; nothing may be asked of it before. */
  void makeReady(PackedDocuments documents) {
    lastAsked = System.nanoTime();
    readOn(documents, documents.end());
    takeIn();
  }

  @Override
  public void add(Document document, Integer position, MongoCollection<Integer> collection) {
    if (position < read) {
      take(document, position);
      keepUp();
    }
  }

  @Override
  public @Nullable Integer remove(Document document) {
    if (read > 0 && !unusable && hasKey(document)) {
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
    if (position < read
        && !unusable
        && keys.stream().anyMatch(key -> differs(key.getKey(), oldDocument, newDocument))) {
      entriesOf(oldDocument, position).forEach(this::takeOut);
      take(newDocument, position);
      keepUp();
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

  /** Whether it can serve nothing, for it met a value of no order, or several of a later key. */
  boolean isUnusable() {
    return unusable;
  }

  String firstKey() {
    return keys.get(0).getKey();
  }

  SortedEntries.Slice between(IndexSpan span) {
    return entries.between(behind(span.low()), behind(span.high()));
  }

  private Predicate<byte[]> behind(Edge edge) {
    KeyBytes bytes = new KeyBytes();
    for (int place = 0; place < edge.values().size(); place++) {
      bytes.add(edge.values().get(place), keys.get(place).isAscending());
    }
    byte[] begun = bytes.toArray();
    return key -> {
      int order =
          Arrays.compareUnsigned(
              key, 0, Math.min(key.length, begun.length), begun, 0, begun.length);
      return order == 0 ? !edge.isBehind() : order > 0;
    };
  }

  private void take(Document document, int position) {
    if (!unusable && !hasKey(document)) {
      unusable = true;
      drop();
    }
    if (!unusable) {
      entriesOf(document, position).forEach(waiting::add);
      multiple |= document.get(firstKey()) instanceof Collection;
    }
  }

  private boolean hasKey(Document document) {
    boolean first =
        document.get(firstKey()) instanceof Collection<?> several
            ? several.stream().allMatch(KeyBytes::has)
            : KeyBytes.has(document.get(firstKey()));
    return first
        && KeyBytes.has(document.get(ID))
        && keys.stream().skip(1).allMatch(key -> KeyBytes.has(document.get(key.getKey())));
  }

  /** Lets nothing wait that would hold up who asks next. */
  private void keepUp() {
    if (waiting.size() >= MANY || System.nanoTime() - lastAsked < IN_USE) {
      takeIn();
    }
  }

  private void takeIn() {
    if (!waiting.isEmpty()) {
      entries.addAll(waiting);
      waiting = new ArrayList<>();
    }
  }

  private void takeOut(IndexEntry entry) {
    if (!entries.remove(entry.key())) {
      takeIn();
      entries.remove(entry.key());
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
    KeyBytes key = new KeyBytes();
    key.add(first, keys.get(0).isAscending());
    for (IndexKey other : keys.subList(1, keys.size())) {
      key.add(document.get(other.getKey()), other.isAscending());
    }
    if (!endsWithId()) {
      key.add(document.get(ID), true);
    }
    return new IndexEntry(key.toArray(), position);
  }

  private boolean endsWithId() {
    return keys.get(keys.size() - 1).getKey().equals(ID);
  }

  private static boolean differs(String field, Document oldDocument, Document newDocument) {
    return !Objects.equals(oldDocument.get(field), newDocument.get(field));
  }
}
