package dk.partsync.api;

/**
 * A command that client applications send, in whatever numbers: when more come than can be taken,
 * those beyond are refused with {@link RejectionCode#OVERLOADED}. All other commands are the
 * product's and its administrators' own, few, and never refused for that.
 */
public interface ClientCommand {}
