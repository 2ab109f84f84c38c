package dk.partsync.planted.sagas;

/** Seen by the wrong ones. */
public record SagasSide() {}
