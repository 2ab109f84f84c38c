package dk.partsync.simulator.cvr;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The units that were made last, since clients ask for one attribute after the other of the same
 * units.
 */
final class Recent extends LinkedHashMap<Integer, Unit> {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 1000;

  @Override
  protected boolean removeEldestEntry(Map.Entry<Integer, Unit> eldest) {
    return size() > MOST;
  }
}
