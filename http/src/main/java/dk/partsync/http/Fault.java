package dk.partsync.http;

/**
 * What is wrong with one part of a request.
 *
 * @param field name of the property, parameter or header
 * @param text what is asked of it; never the value that was sent
 */
public record Fault(String field, String text) {}
