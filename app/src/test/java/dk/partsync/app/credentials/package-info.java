@NullMarked
package dk.partsync.app.credentials;

import org.jspecify.annotations.NullMarked;
