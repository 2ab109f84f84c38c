@NullMarked
package dk.partsync.planted.http;

import org.jspecify.annotations.NullMarked;
