package dk.partsync.app.distributed;

/** Finds out whether a server that the product cannot do without answers. */
interface ServerProbe extends AutoCloseable {

  /** Its name in health and in the log. */
  String name();

  /** Where it should be, without credentials. */
  String address();

  /** Whether it does its work now; may take a few seconds. */
  boolean answers();

  @Override
  void close();
}
