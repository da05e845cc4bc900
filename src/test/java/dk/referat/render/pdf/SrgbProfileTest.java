package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void isAnRgbProfileThatMeansWhatTheJdkMeans() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        float[] rgb = {0.2f, 0.5f, 0.9f};
        float[] ours = new ICC_ColorSpace(profile).toCIEXYZ(rgb);
        float[] theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(rgb);
        for (int i = 0; i < 3; i++) {
            assertThat(ours[i]).isCloseTo(theirs[i], Offset.offset(0.003f));
        }
    }
}
