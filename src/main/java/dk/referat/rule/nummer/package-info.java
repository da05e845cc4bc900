/** The numbers of items and meetings. */
@NullMarked
package dk.referat.rule.nummer;

import org.jspecify.annotations.NullMarked;
