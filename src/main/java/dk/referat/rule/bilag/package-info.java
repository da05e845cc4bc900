/** The attachments of items. */
@NullMarked
package dk.referat.rule.bilag;

import org.jspecify.annotations.NullMarked;
