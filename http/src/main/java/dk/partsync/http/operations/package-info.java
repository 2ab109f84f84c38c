/** Endpoints with which administrators keep the views whole. */
@NullMarked
package dk.partsync.http.operations;

import org.jspecify.annotations.NullMarked;
