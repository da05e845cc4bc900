package dk.referat.model;

import dk.referat.source.Tekst;

/** Who presents an item: a person, or somebody named by their role alone. */
public sealed interface Oplaegsholder {
    /** Printed «v/Dorte Bech Vizard». */
    record Person(Deltager deltager) implements Oplaegsholder {}

    /** Printed «ved bestyrelsesformanden», as a part of the title. */
    record Rolle(Tekst tekst) implements Oplaegsholder {}
}
