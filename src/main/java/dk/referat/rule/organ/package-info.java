/** A body's members and its kommissorium. */
@NullMarked
package dk.referat.rule.organ;

import org.jspecify.annotations.NullMarked;
