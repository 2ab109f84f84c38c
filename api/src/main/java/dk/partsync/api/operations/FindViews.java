package dk.partsync.api.operations;

/** How the views stand. Answers a {@link ViewList}. */
public record FindViews() {}
