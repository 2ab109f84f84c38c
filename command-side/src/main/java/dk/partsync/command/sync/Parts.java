package dk.partsync.command.sync;

import java.util.ArrayList;
import java.util.List;

/** Hands items on in numbered parts of a size. */
public final class Parts<T> {

  /** Of chunks and of rejected rows. */
  public static final int SIZE = 1_000;

  /** Takes part 0, 1, 2 ... */
  public interface Receiver<T> {
    void receive(int number, List<T> items);
  }

  private final int size;
  private final Receiver<T> receiver;
  private List<T> items = new ArrayList<>();
  private int count;

  public Parts(int size, Receiver<T> receiver) {
    this.size = size;
    this.receiver = receiver;
  }

  public void add(T item) {
    items.add(item);
    if (items.size() == size) {
      handOn();
    }
  }

  /** Hands on the rest; answers how many parts there were. */
  public int finish() {
    if (!items.isEmpty()) {
      handOn();
    }
    return count;
  }

  private void handOn() {
    receiver.receive(count++, items);
    items = new ArrayList<>();
  }
}
