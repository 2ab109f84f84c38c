package dk.partsync.registers.sor;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Remembers what good rows were found to say, by the key of their raw bytes. What a row says
 * depends on its bytes and the header alone, so a row that is known need not be parsed again.
 */
final class RowMemo {

  private final RowKey header;
  private final RowStore rows = new RowStore();
  private final KeyIndex places = new KeyIndex(rows);
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * @param header of the files whose rows are remembered
   */
  RowMemo(RowKey header) {
    this.header = header;
  }

  boolean isFor(RowKey otherHeader) {
    return header.equals(otherHeader);
  }

  /** Where the row is, {@link KeyIndex#NONE} when it is not known. */
  long find(RowKey key) {
    lock.readLock().lock();
    try {
      return places.get(key.high(), key.low());
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Where the row is from now on. */
  long add(RowKey key, ChosenRow row) {
    lock.writeLock().lock();
    try {
      long place = places.get(key.high(), key.low());
      if (place == KeyIndex.NONE) {
        place = rows.add(key, row);
        places.put(place);
      }
      return place;
    } finally {
      lock.writeLock().unlock();
    }
  }

  long size() {
    lock.readLock().lock();
    try {
      return places.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  RowStore rows() {
    return rows;
  }
}
