package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.RawHtml;
import standfirst.model.Theme;
import standfirst.ui.preview.MailProbe;
import standfirst.ui.preview.MailProbe.Page;
import standfirst.ui.preview.MailProbe.Word;

/**
 * What is on the page is what is in the mail: every block, in every theme, and whole pages. Pictures of both, side by side, are written to
 * {@code target/snapshots/agree}, for eyes, where they do not, and of all with {@code -Dagree.pictures=true}.
 */
class PageAgreesTest {
    /** Pixels that a word may stand off: fractions of a letter's width add up along a line. */
    private static final double ASIDE = 3;

    /** Of a whole block: a bold run in a line may be a fraction higher, and a paragraph so a pixel. */
    private static final double UPRIGHT = 2;

    private static final boolean PICTURES = Boolean.getBoolean("agree.pictures");

    static Stream<Theme> themes() {
        return Theme.BUILT_IN.stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyBlockLooksAsInTheMail(Theme theme) {
        var troubles = new ArrayList<String>();
        for (var block : compared()) {
            troubles.addAll(compare(name(theme, block), Samples.of(theme, block), false));
        }
        assertEquals(List.of(), troubles, String.join("\n", troubles));
    }

    /**
     * HTML from elsewhere keeps its own margins in the mail, of which the page shows the words alone.
     */
    private static boolean isCompared(Block block) {
        return !(block instanceof RawHtml);
    }

    private static List<Block> compared() {
        return Samples.ONE_OF_EACH.stream().filter(PageAgreesTest::isCompared).toList();
    }

    private static Edition compared(Edition edition) {
        return edition.withEntries(edition.entries().stream()
                .filter(entry -> isCompared(entry.block()))
                .toList());
    }

    static Stream<Edition> pages() {
        return Stream.of(
                        Samples.GAZETTE,
                        Samples.EVERYTHING,
                        Samples.HEBREW,
                        Samples.GAZETTE.withDetails(Samples.GAZETTE.details().withLanguage("de")),
                        Samples.GAZETTE.withTheme(Theme.DAILY),
                        Samples.EVERYTHING.withTheme(Theme.BROADSHEET))
                .map(PageAgreesTest::compared);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wholePagesLookAsInTheMail(Edition edition) {
        var troubles = new ArrayList<String>();
        var name = edition.details().language() + "-" + edition.entries().size() + "-"
                + edition.theme().id();
        for (var dark : List.of(false, true)) {
            troubles.addAll(compare(name + (dark ? "-dark" : ""), edition, dark));
        }
        assertEquals(List.of(), troubles, String.join("\n", troubles));
    }

    private static String name(Theme theme, Block block) {
        return theme.id() + "-" + block.getClass().getSimpleName();
    }

    private List<String> compare(String name, Edition edition, boolean dark) {
        var mail = MailProbe.of(edition, dark);
        var page = PageProbe.of(edition, dark);
        var troubles = new ArrayList<String>();
        if (Math.abs(page.height() - mail.height()) > UPRIGHT) {
            troubles.add(name + ": the page is " + page.height() + " high, the mail " + mail.height());
        }
        // Where words run from right to left, what is measured here are not their places
        if (!edition.details().isRightToLeft()) {
            troubles.addAll(words(name, page.words(), mail.words()));
        }
        if (PICTURES || !troubles.isEmpty()) {
            save(name, page, mail);
        }
        return troubles;
    }

    private List<String> words(String name, List<Word> page, List<Word> mail) {
        var troubles = new ArrayList<String>();
        last = javafx.geometry.Point2D.ZERO;
        broken = 0;
        int i = 0;
        int j = 0;
        while (i < page.size() || j < mail.size()) {
            if (i < page.size()
                    && j < mail.size()
                    && page.get(i).text().equalsIgnoreCase(mail.get(j).text())) {
                compare(name, page.get(i), mail.get(j), troubles);
                i++;
                j++;
            } else {
                var ahead = j < mail.size() ? find(page, i, mail.get(j).text()) : -1;
                if (j < mail.size() && ahead < 0) {
                    troubles.add(name + ": only in the mail: " + mail.get(j));
                    j++;
                } else if (i < page.size()) {
                    troubles.add(name + ": only on the page: " + page.get(i));
                    i++;
                }
            }
        }
        return troubles;
    }

    private static int find(List<Word> words, int from, String text) {
        for (int i = from; i < Math.min(words.size(), from + 12); i++) {
            if (words.get(i).text().equalsIgnoreCase(text)) {
                return i;
            }
        }
        return -1;
    }

    private static final double BROKEN = 60;
    private javafx.geometry.Point2D last = javafx.geometry.Point2D.ZERO;
    private int broken;

    private void compare(String name, Word page, Word mail, List<String> troubles) {
        var aside = page.x() - mail.x();
        // Boxes of glyphs differ by what each takes to be a line: their middles do not
        var down = page.y() + page.height() / 2 - mail.y() - mail.height() / 2;
        // Where a word only just fits into its line, a fraction of a pixel decides
        if (Math.abs(aside) > BROKEN && broken++ < 4) {
            return;
        }
        // What stands as far off as the word before it is no trouble of its own
        var news = Math.abs(aside - last.getX()) > 1 || Math.abs(down - last.getY()) > 1;
        if (news && (Math.abs(aside) > ASIDE || Math.abs(down) > UPRIGHT)) {
            last = new javafx.geometry.Point2D(aside, down);
            troubles.add(String.format("%s: “%s” stands %.1f aside and %.1f down", name, page.text(), aside, down));
        }
        if (!page.colour().equals(mail.colour())) {
            troubles.add(name + ": “" + page.text() + "” is " + page.colour() + ", in the mail " + mail.colour());
        }
    }

    private static void save(String name, Page page, Page mail) {
        var height = (int) Math.max(page.height(), mail.height()) + 8;
        var left = cut(page.image().get(), height);
        var right = cut(mail.image().get(), height);
        var both = new BufferedImage(left.getWidth() + right.getWidth() + 16, height, BufferedImage.TYPE_INT_RGB);
        both.getGraphics().drawImage(left, 0, 0, null);
        both.getGraphics().drawImage(right, left.getWidth() + 16, 0, null);
        try {
            var file =
                    Files.createDirectories(Path.of("target/snapshots/agree")).resolve(name + ".png");
            ImageIO.write(both, "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage cut(Image image, int height) {
        var whole = SwingFXUtils.fromFXImage(image, null);
        return whole.getSubimage(0, 0, whole.getWidth(), Math.min(height, whole.getHeight()));
    }
}
