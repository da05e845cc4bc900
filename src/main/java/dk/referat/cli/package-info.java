/** The commands; the only place that prints and exits. */
@NullMarked
package dk.referat.cli;

import org.jspecify.annotations.NullMarked;
