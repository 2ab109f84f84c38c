package dk.partsync.store;

/** A segment of a processor, and whether this node may claim it now. */
record TokenSegment(int id, boolean claimable) {}
