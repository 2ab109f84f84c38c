package dk.partsync.query.operations;

/** Another process has taken the rebuild over. */
final class RebuildLostException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
