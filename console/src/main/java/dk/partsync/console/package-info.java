/**
 * The web console: what every page shares. Pages use the same gateways and the same access rules as
 * the API (design sections 3 and 8).
 */
@NullMarked
package dk.partsync.console;

import org.jspecify.annotations.NullMarked;
