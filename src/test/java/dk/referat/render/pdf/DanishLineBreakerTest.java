package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DanishLineBreakerTest {

    @Test
    void keepsNumbersNamesAndTimesWhole() {
        assertThat(pieces("Pkt. 160/24 v/Åse Bjørnholt og/eller kl. 13.00–15.00"))
                .containsExactly("Pkt. ", "160/24 ", "v/Åse ", "Bjørnholt ", "og/eller ", "kl. ", "13.00–15.00");
    }

    @Test
    void keepsAnEndingWithItsAbbreviation() {
        assertThat(pieces("1500 WGS’er/måned og KPI'er")).containsExactly("1500 ", "WGS’er/måned ", "og ", "KPI'er");
    }

    @Test
    void breaksAWebAddressAfterItsParts() {
        assertThat(pieces("se https://eksempel.dk/data/hent?x=1 her"))
                .containsExactly("se ", "https://eksempel.dk/", "data/", "hent?", "x=", "1 ", "her");
    }

    @Test
    void breaksAfterAHyphenOnlyBetweenWords() {
        assertThat(pieces("e-mail i 2017-2020 om kyst-data og ÆU‐data 5-årig"))
                .containsExactly(
                        "e-mail ", "i ", "2017-2020 ", "om ", "kyst-", "data ", "og ", "ÆU‐", "data ", "5-årig");
    }

    /** The layout engine asks line by line for what is left of the same text. */
    @Test
    void theRestOfATextBreaksAsItDidInTheWhole() {
        String text = "Pkt. 160/24 v/Åse https://eksempel.dk/data/hent?x=1 og kyst-data til slut";
        DanishLineBreaker breaker = new DanishLineBreaker();
        int from = 0;
        for (String piece : pieces(text)) {
            breaker.setText(text.substring(from));
            assertThat(breaker.next()).isEqualTo(piece.length());
            from += piece.length();
        }
    }

    @Test
    void givesUpNothingOfAnEmptyText() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        DanishLineBreaker breaker = new DanishLineBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
