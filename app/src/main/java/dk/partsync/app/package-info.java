/** Composition: the only module that knows profiles and Spring Boot. */
@NullMarked
package dk.partsync.app;

import org.jspecify.annotations.NullMarked;
