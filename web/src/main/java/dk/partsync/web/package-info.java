/**
 * What the two doors of the product, the API and the console, share: who calls, how commands and
 * queries are sent, how their failures are read, live streams (docs/adr/0027).
 */
@NullMarked
package dk.partsync.web;

import org.jspecify.annotations.NullMarked;
