@NullMarked
package dk.partsync.app.embedded;

import org.jspecify.annotations.NullMarked;
