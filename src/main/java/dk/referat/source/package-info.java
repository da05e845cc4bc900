/** A file's text and places in it. */
@NullMarked
package dk.referat.source;

import org.jspecify.annotations.NullMarked;
