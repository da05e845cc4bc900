/** A tree of raw texts with places, and every fault of the YAML itself in Danish. */
@NullMarked
package dk.referat.read.yaml;

import org.jspecify.annotations.NullMarked;
