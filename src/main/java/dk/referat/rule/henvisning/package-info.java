/** References to items, attachments and meetings, and what a text claims of them. */
@NullMarked
package dk.referat.rule.henvisning;

import org.jspecify.annotations.NullMarked;
