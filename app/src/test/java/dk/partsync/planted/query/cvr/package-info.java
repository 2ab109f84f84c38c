@NullMarked
package dk.partsync.planted.query.cvr;

import org.jspecify.annotations.NullMarked;
