@NullMarked
package dk.partsync.planted.http.sor;

import org.jspecify.annotations.NullMarked;
