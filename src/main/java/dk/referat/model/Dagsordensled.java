package dk.referat.model;

/** What an agenda is made of: items, and headings between them. */
public sealed interface Dagsordensled permits Dagsordenspunkt, Mellemoverskrift {}
