package dk.partsync.query.projection;

/** The document of one aggregate's view; its id is the aggregate's. */
public interface VersionedDocument {

  /** Name of the stored field that holds {@link #version()}. */
  String VERSION_FIELD = "v";

  String id();

  /** Number of the aggregate's events that are in the document. */
  long version();
}
