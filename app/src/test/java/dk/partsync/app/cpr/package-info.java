@NullMarked
package dk.partsync.app.cpr;

import org.jspecify.annotations.NullMarked;
