@NullMarked
package dk.partsync.app.security;

import org.jspecify.annotations.NullMarked;
