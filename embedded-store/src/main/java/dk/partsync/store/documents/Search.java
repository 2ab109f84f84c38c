package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks through entries of an index for documents, until there are no more or those that were
 * wanted are found.
 */
final class Search {

  private final Iterator<IndexEntry> entries;
  private final Predicate<Document> isFound;
  private final int wanted;
  private final Set<Document> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Document> found = new ArrayList<>();

  /**
   * @param wanted how many found ones are enough
   */
  Search(Iterator<IndexEntry> entries, Predicate<Document> isFound, int wanted) {
    this.entries = entries;
    this.isFound = isFound;
    this.wanted = wanted;
  }

  /**
   * What the search finds that is done first. They go on in turns, for nobody knows beforehand
   * whether a word is rare or a page soon full; so none looks at many more entries than the best.
   */
  static List<Document> first(List<Search> searches) {
    while (true) {
      for (Search search : searches) {
        if (search.isDone()) {
          return search.found;
        }
        search.step();
      }
    }
  }

  private boolean isDone() {
    return found.size() >= wanted || !entries.hasNext();
  }

  private void step() {
    Document document = entries.next().document();
    if (seen.add(document) && isFound.test(document)) {
      found.add(document);
    }
  }
}
