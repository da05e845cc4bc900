/** YAML text to model; every fault of a file comes in one pass. */
@NullMarked
package dk.referat.read;

import org.jspecify.annotations.NullMarked;
