package dk.referat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text that anybody writes runs, fetches or becomes an element in a reader's browser. */
class AngrebIBrowserTest {
    private static final int PAA_EN_GANG = 60;

    @TempDir
    Path mappe;

    @Test
    void noAttackDoesAnything() throws IOException {
        List<Angreb> alle = Angreb.alle();
        assertThat(new LinkedHashSet<>(alle.stream().map(Angreb::tekst).toList()))
                .hasSameSizeAs(alle)
                .hasSizeGreaterThan(300);
        List<Map.Entry<NamedHtml, Boolean>> sider = new ArrayList<>();
        for (Angreb angreb : alle) {
            Angreb.Ramt ramt = angreb.udfoer(mappe.resolve("m" + angreb.nummer()), false);
            if (angreb.harForbudtTegn()) {
                assertThat(ramt.laest().diagnostics())
                        .as(angreb.navn())
                        .anySatisfy(d -> assertThat(d.rule().id()).isEqualTo("ulovligt-tegn"));
            } else {
                assertThat(ramt.sider())
                        .as(angreb.navn() + ramt.laest().diagnostics())
                        .isNotEmpty();
            }
            for (NamedHtml side : ramt.sider()) {
                sider.add(Map.entry(side, false));
                if (side.navn().startsWith("referat.html")) {
                    sider.add(Map.entry(side, true));
                }
            }
        }
        for (int fra = 0; fra < sider.size(); fra += PAA_EN_GANG) {
            List<Map.Entry<NamedHtml, Boolean>> nogle = sider.subList(fra, Math.min(sider.size(), fra + PAA_EN_GANG));

            List<Angrebssyn> syn = Browser.seAngreb(nogle);

            assertThat(syn).hasSize(nogle.size() + 1);
            assertThat(syn).filteredOn(s -> !s.fund().isEmpty()).isEmpty();
        }
    }
}
