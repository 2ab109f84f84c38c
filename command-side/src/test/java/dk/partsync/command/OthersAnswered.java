package dk.partsync.command;

import dk.partsync.api.RightOfWay;
import java.util.concurrent.atomic.AtomicLong;

/** Others who are answered beside what a test does, in a time of their own. */
public final class OthersAnswered {

  private final AtomicLong time = new AtomicLong();
  private final RightOfWay way = new RightOfWay(time::get, time::addAndGet);

  RightOfWay way() {
    return way;
  }

  /** They are, from now on. */
  public void begin() {
    way.begin();
  }

  /** Whether work has stood still for them. */
  public boolean wentFirst() {
    return time.get() > 0;
  }
}
