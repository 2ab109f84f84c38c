/** Where the installation's key for numbers is kept. */
@NullMarked
package dk.partsync.app.access;

import org.jspecify.annotations.NullMarked;
