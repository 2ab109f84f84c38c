package dk.partsync.registers.datafordeler;

/**
 * A GraphQL document, the same at each call; what is asked for stands in its variables.
 *
 * @param field its one root field
 */
public record Query(String field, String document) {}
