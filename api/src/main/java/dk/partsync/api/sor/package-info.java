@NullMarked
package dk.partsync.api.sor;

import org.jspecify.annotations.NullMarked;
