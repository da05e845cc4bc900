/** Markdown of authors and of templates, turned into well-formed HTML; the only user of flexmark. */
@NullMarked
package dk.referat.render.markdown;

import org.jspecify.annotations.NullMarked;
