/** All the text that can be dug out of a file that is about to be published. */
@NullMarked
package dk.referat.scan;

import org.jspecify.annotations.NullMarked;
