package dk.partsync.store.documents;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** What several iterators give, one after the other. */
final class Joined<T> implements Iterator<T> {

  private final Iterator<Iterator<T>> parts;
  private Iterator<T> part = Collections.emptyIterator();

  Joined(Iterator<Iterator<T>> parts) {
    this.parts = parts;
  }

  @Override
  public boolean hasNext() {
    while (!part.hasNext() && parts.hasNext()) {
      part = parts.next();
    }
    return part.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return part.next();
  }
}
