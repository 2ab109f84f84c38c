package dk.partsync.web;

/** All live streams that may be open at once are. */
public final class TooManyStreamsException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
