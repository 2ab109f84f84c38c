package dk.partsync.api.sync;

/** Facts about a register's lane, in which one run at a time may be. */
public sealed interface SyncLaneEvent permits SyncLaneTaken, SyncLaneFreed {

  Register register();
}
