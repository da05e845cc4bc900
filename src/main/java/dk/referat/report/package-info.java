/** Diagnostics, and the rules behind them, as text for people and as data for programs, without what may not be shown. */
@NullMarked
package dk.referat.report;

import org.jspecify.annotations.NullMarked;
