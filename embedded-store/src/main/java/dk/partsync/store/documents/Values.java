package dk.partsync.store.documents;

import de.bwaldvogel.mongo.backend.ValueComparator;
import org.jspecify.annotations.Nullable;

/** The order of values, which is that of queries that sort. */
final class Values {

  private Values() {}

  static int compare(@Nullable Object one, @Nullable Object two) {
    return one instanceof String text && two instanceof String other
        ? text.compareTo(other)
        : ValueComparator.asc().compare(one, two);
  }
}
