package rivalry.gui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import rivalry.chart.Theme;

/** How the window is dressed: light or dark, and how large. */
record Look(boolean dark, int percent) {
    static final Look USUAL = new Look(false, 100);
    /** The sizes on offer, in per cent. */
    static final int[] SIZES = {100, 125, 150, 175, 200};

    private static final float POINTS = 12.5f;

    /** Dresses everything that is made from now on. */
    void wear() {
        UIManager.put("defaultFont", new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(POINTS * percent / 100)));
        UIManager.put("html.disable", true);
        UIManager.put("Component.focusWidth", 1);
        UIManager.put("ScrollBar.width", 11);
        UIManager.put("SplitPane.dividerSize", 6);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }

    /** Dresses the open windows too. */
    void change() {
        wear();
        FlatLaf.updateUI();
    }

    private static final Theme LIGHT =
            new Theme(Color.WHITE, new Color(0x1B1F24), new Color(0x5B636C), new Color(0xE4E7EA));
    private static final Theme DARK =
            new Theme(new Color(0x2B2D30), new Color(0xF0F2F4), new Color(0xA9B0B8), new Color(0x42464C));

    /** Points as pixels at the chosen size. */
    static int px(double points) {
        return UIScale.scale((int) Math.round(points));
    }

    static float zoom() {
        return UIScale.getUserScaleFactor();
    }

    /** What is drawn by the window itself has the theme it is worn in. */
    static Theme worn() {
        return FlatLaf.isLafDark() ? DARK : LIGHT;
    }
}
