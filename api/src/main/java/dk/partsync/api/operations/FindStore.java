package dk.partsync.api.operations;

/** How the event store stands. Answers a {@link StoreStatus}. */
public record FindStore() {}
