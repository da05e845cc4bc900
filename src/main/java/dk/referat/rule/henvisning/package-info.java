/** What the prose says of items, attachments and meetings, held against those there are. */
@NullMarked
package dk.referat.rule.henvisning;

import org.jspecify.annotations.NullMarked;
