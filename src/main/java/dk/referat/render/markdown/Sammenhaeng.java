package dk.referat.render.markdown;

import dk.referat.render.billede.Billedopslag;

/** What a text may refer to, and how it is set. */
record Sammenhaeng(ProsaOptions options, Henvisningsopslag henvisninger, Billedopslag billeder, Fodnotefelt noter) {}
