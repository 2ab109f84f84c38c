package dk.partsync.app;

/**
 * Name of this process among all that share the stores: no other one has it, not even in another
 * container with the same process and host name.
 */
public record NodeId(String value) {}
