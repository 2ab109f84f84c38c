/** Companies and production units over HTTP: registered, fetched, looked up and wanted by lists. */
@NullMarked
package dk.partsync.http.cvr;

import org.jspecify.annotations.NullMarked;
