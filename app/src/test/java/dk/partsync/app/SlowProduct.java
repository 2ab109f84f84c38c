package dk.partsync.app;

import dk.partsync.store.SlowDisk;

/** The product as it is but for its disk, which is slow. */
public final class SlowProduct {

  private SlowProduct() {}

  public static void main(String[] args) {
    ProductOnStore.opening(SlowDisk::open).run(args);
  }
}
