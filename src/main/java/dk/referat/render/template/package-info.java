/** Markdown templates: what they are given, where they are found, and what is wrong with them. */
@NullMarked
package dk.referat.render.template;

import org.jspecify.annotations.NullMarked;
