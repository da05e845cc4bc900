package dk.referat.model;

import dk.referat.source.Tekst;

/** A body's choice for one rule. */
public record Regelindstilling(Tekst regel, Regelvalg valg) {}
