package dk.partsync.app.crash;

import java.util.List;

/**
 * What a series of rounds depends on.
 *
 * @param viewsOutlive whether the views live in a database that outlives the product
 * @param options of the product's virtual machine, such as a planted fault
 */
record Setting(long seed, boolean viewsOutlive, List<String> options) {}
