package standfirst.ui.start;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import standfirst.model.Band;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Colour;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Palette;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;
import standfirst.ui.kit.Fonts;

/** A page drawn small from what is known of it: its colours, its headline, bars for everything else. */
final class Sketch {
    private static final double MARGIN = 12;
    private static final double GAP = 8;
    private static final double LINE = 5;

    private final GraphicsContext pen;
    private final Edition edition;
    private final Palette palette;
    private final double height;

    private Sketch(Canvas canvas, Edition edition) {
        this.pen = canvas.getGraphicsContext2D();
        this.edition = edition;
        this.palette = edition.theme().light();
        this.height = canvas.getHeight();
    }

    /** The upper part of the page, in that size. */
    static Canvas of(Edition edition, double width, double height) {
        var canvas = new Canvas(width, height);
        new Sketch(canvas, edition).draw(width);
        return canvas;
    }

    private void draw(double width) {
        fill(palette.paper(), 0, 0, width, height);
        double y = MARGIN;
        double room = width - 2 * MARGIN;
        for (var band : edition.bands()) {
            if (y > height) {
                return;
            }
            y = switch (band) {
                case Band.Full full -> block(full.entry().block(), MARGIN, y, room);
                case Band.Columns columns -> {
                    double side = columns.sidebar().isEmpty() ? 0 : room * 0.3;
                    double main = side == 0 ? room : room - side - MARGIN;
                    double left = y;
                    for (var entry : columns.main()) {
                        left = block(entry.block(), MARGIN, left, main);
                    }
                    double right = y;
                    for (var entry : columns.sidebar()) {
                        right = block(entry.block(), MARGIN + main + MARGIN, right, side);
                    }
                    yield Math.max(left, right);
                }
            };
        }
    }

    private double block(Block block, double x, double y, double width) {
        return switch (block) {
            case Masthead masthead -> masthead(masthead.name(), y, width);
            case LeadStory story -> lines(headline(story.headline(), x, y, width), x, width, 4);
            case LinkList list -> titled(x, y, width, Math.min(list.items().size(), 4));
            case Briefs briefs -> titled(x, y, width, Math.min(briefs.items().size(), 4));
            case CuratedList list -> titled(x, y, width, Math.min(list.items().size(), 5));
            case TextBlock text -> text.heading().isBlank() ? lines(y, x, width, 3) : titled(x, y, width, 3);
            case Contents _ -> titled(x, y, width, 2);
            case QuoteBlock _ -> lines(y, x + GAP, width - 2 * GAP, 2);
            case ImageBlock _ -> box(palette.tint(), x, y, width, 40);
            case Sponsor _ -> box(palette.tint(), x, y, width, 24);
            case ButtonBlock _ -> box(palette.accent(), x + width * 0.35, y, width * 0.3, 10);
            case Divider _ -> box(palette.rule(), x, y, width, 1);
            case SocialLinks _, Footer _ -> lines(y, x + width * 0.3, width * 0.4, 1);
            case RawHtml _ -> lines(y, x, width, 2);
        };
    }

    private double masthead(String name, double y, double width) {
        if (name.isBlank()) {
            fill(palette.ink(), MARGIN + width * 0.25, y, width * 0.5, 6);
        } else {
            pen.setFont(font(11));
            pen.setFill(colour(palette.ink()));
            pen.fillText(fitted(name, width), MARGIN, y + 9);
        }
        fill(palette.rule(), MARGIN, y + 14, width, 1);
        return y + 14 + GAP;
    }

    private double headline(String words, double x, double y, double width) {
        if (words.isBlank()) {
            fill(palette.ink(), x, y, width * 0.9, 6);
            fill(palette.ink(), x, y + 9, width * 0.6, 6);
            return y + 22;
        }
        pen.setFont(font(11));
        pen.setFill(colour(palette.ink()));
        double at = y + 9;
        var rest = words.strip();
        for (int line = 0; line < 3 && !rest.isEmpty(); line++) {
            var first = line == 2 ? fitted(rest, width) : broken(rest, width);
            pen.fillText(first, x, at);
            rest = rest.substring(Math.min(first.length(), rest.length())).strip();
            at += 13;
        }
        return at;
    }

    private double titled(double x, double y, double width, int lines) {
        fill(palette.accent(), x, y, width * 0.4, 4);
        return lines(y + 9, x, width, lines);
    }

    private double lines(double y, double x, double width, int count) {
        for (int i = 0; i < count; i++) {
            fill(palette.rule(), x, y + i * (LINE + 2), i == count - 1 ? width * 0.7 : width, 3);
        }
        return y + count * (LINE + 2) + GAP;
    }

    private double box(Colour colour, double x, double y, double width, double high) {
        fill(colour, x, y, width, high);
        return y + high + GAP;
    }

    private void fill(Colour colour, double x, double y, double width, double high) {
        pen.setFill(colour(colour));
        pen.fillRect(x, y, width, high);
    }

    private Font font(double size) {
        return Font.font(Fonts.firstInstalled(edition.theme().type().headlines()), FontWeight.BOLD, size);
    }

    /** So many whole words as go into the width, at least one. */
    private String broken(String words, double width) {
        int end = 0;
        while (true) {
            int next = words.indexOf(' ', end + 1);
            var more = next < 0 ? words : words.substring(0, next);
            if (end > 0 && width(more) > width) {
                return words.substring(0, end);
            }
            if (next < 0) {
                return words;
            }
            end = next;
        }
    }

    private String fitted(String words, double width) {
        if (width(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…") > width) {
            end--;
        }
        return words.substring(0, end) + "…";
    }

    private double width(String words) {
        var text = new Text(words);
        text.setFont(pen.getFont());
        return text.getLayoutBounds().getWidth();
    }

    private static Color colour(Colour colour) {
        return Color.web(colour.hex());
    }
}
