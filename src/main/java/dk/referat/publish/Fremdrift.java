package dk.referat.publish;

/** Told how far a long build has come. */
@FunctionalInterface
public interface Fremdrift {
    Fremdrift INGEN = (nummer, ialt, hvad) -> {};

    /** @param hvad the file that is being made */
    void trin(int nummer, int ialt, String hvad);
}
