package dk.partsync.console;

/**
 * A page of the main menu.
 *
 * @param name key of its words below {@code menu.}
 * @param path address of the page
 */
public record MenuItem(String name, String path) {}
