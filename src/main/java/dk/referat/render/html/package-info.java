/** The page around the document: head, landmarks, stylesheet. */
@NullMarked
package dk.referat.render.html;

import org.jspecify.annotations.NullMarked;
