package dk.partsync.api.operations;

import java.util.List;

/** Every view of the product. */
public record ViewList(List<ViewStatus> views) {

  public ViewList {
    views = List.copyOf(views);
  }
}
