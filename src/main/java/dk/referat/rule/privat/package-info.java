/** What must not be published of persons. */
@NullMarked
package dk.referat.rule.privat;

import org.jspecify.annotations.NullMarked;
