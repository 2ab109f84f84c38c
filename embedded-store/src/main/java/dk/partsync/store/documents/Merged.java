package dk.partsync.store.documents;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** What several iterators give, each in order, in order. */
final class Merged<T> implements Iterator<T> {

  private final PriorityQueue<Head<T>> heads;

  Merged(Iterable<Iterator<T>> parts, Comparator<T> order) {
    heads = new PriorityQueue<>((one, two) -> order.compare(one.next, two.next));
    for (Iterator<T> part : parts) {
      if (part.hasNext()) {
        heads.add(new Head<>(part.next(), part));
      }
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public T next() {
    Head<T> head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    if (head.rest.hasNext()) {
      heads.add(new Head<>(head.rest.next(), head.rest));
    }
    return head.next;
  }

  private record Head<T>(T next, Iterator<T> rest) {}
}
