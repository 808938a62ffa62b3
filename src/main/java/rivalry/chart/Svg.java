package rivalry.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.CharArrayWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A figure as a scalable picture whose words stay words. */
public final class Svg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Svg() {}

    /**
     * A picture, and where in it which panel stands.
     *
     * @param text the picture, with its XML declaration
     */
    public record Drawing(String text, List<Placed> panels) {}

    /** The bytes of the picture: alike on one machine and JDK, its ids led by the figure's id. */
    public static byte[] of(Figure figure, Theme theme) {
        return draw(figure, theme).text().getBytes(StandardCharsets.UTF_8);
    }

    /** The picture with its panels. */
    public static Drawing draw(Figure figure, Theme theme) {
        Rectangle2D size = FigureSize.of(figure);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setIDGenerator(new Ids(figure.id()));
        context.setComment(null);
        context.setPrecision(2);
        SVGGraphics2D canvas = new SVGGraphics2D(context, false);
        List<Placed> panels = new Painter(figure, theme).paint(canvas, size);
        CharArrayWriter text = new CharArrayWriter();
        try {
            canvas.stream(framed(canvas.getRoot(), figure, size), text, false, false);
        } catch (SVGGraphics2DIOException fault) {
            throw new IllegalStateException(fault);
        }
        String picture = text.toString();
        return new Drawing(HEAD + picture.substring(picture.indexOf("<svg")), panels);
    }

    private static Element framed(Element root, Figure figure, Rectangle2D size) {
        root.setAttribute("viewBox", "0 0 " + (int) size.getWidth() + " " + (int) size.getHeight());
        root.setAttribute("width", String.valueOf((int) size.getWidth()));
        root.setAttribute("height", String.valueOf((int) size.getHeight()));
        root.setAttribute("role", "img");
        ((Element) root.getElementsByTagName("defs").item(0)).setAttribute("id", figure.id() + "-defs");
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(figure.title());
        root.insertBefore(title, root.getFirstChild());
        NodeList texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            keepWidth((Element) texts.item(i));
        }
        return root;
    }

    /** Words keep the room that was made for them, whatever the sans-serif of the machine that shows the picture. */
    private static void keepWidth(Element text) {
        boolean bold = inherited(text, "font-weight").equals("bold");
        float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
        double width = Type.width(text.getTextContent(), font);
        text.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
        text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }

    private static String inherited(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? inherited((Element) element.getParentNode(), attribute) : value;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Numbers ids from one in every figure, so that figures set side by side in a page do not mix theirs up. */
    private static final class Ids extends SVGIDGenerator {
        private final String figure;
        private int next;

        Ids(String figure) {
            this.figure = figure;
        }

        @Override
        public String generateID(String prefix) {
            next++;
            return figure + "-" + prefix + next;
        }
    }
}
