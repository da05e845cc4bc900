/** From an edition of a meeting to its documents: templates, Markdown, HTML and PDF. */
@NullMarked
package dk.referat.render;

import org.jspecify.annotations.NullMarked;
