package dk.partsync.app.crash;

import dk.partsync.app.Launch;

/**
 * What a series of rounds depends on.
 *
 * @param viewsOutlive whether the views live in a database that outlives the product
 * @param launch of the product, with what is planted in it
 */
record Setting(long seed, boolean viewsOutlive, Launch launch) {

  @Override
  public String toString() {
    return "seed " + seed + (viewsOutlive ? ", views outlive the product" : ", views in memory");
  }
}
