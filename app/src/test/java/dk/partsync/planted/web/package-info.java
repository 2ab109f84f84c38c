@NullMarked
package dk.partsync.planted.web;

import org.jspecify.annotations.NullMarked;
