@NullMarked
package dk.partsync.app.demo;

import org.jspecify.annotations.NullMarked;
