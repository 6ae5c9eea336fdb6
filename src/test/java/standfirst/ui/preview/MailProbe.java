package standfirst.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Worker;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.model.Rendered;
import standfirst.model.Sponsor;
import standfirst.ui.Fx;

/** The mail as the preview lays it out, measured: where each word stands, in which colour, and what all of it looks like. */
public final class MailProbe {
    /**
     * A word and its box in CSS pixels.
     *
     * @param colour of its letters, as {@code #rrggbb}
     */
    public record Word(String text, double x, double y, double width, double height, String colour) {}

    /**
     * A page and what stands on it.
     *
     * @param height of all rows of the page in pixels
     * @param image drawn when it is asked for, as long as nothing else has been measured
     */
    public record Page(List<Word> words, double height, Supplier<Image> image) {}

    /** Words of a text run touch their neighbours where a style ends within a word. */
    private static final String MEASURE = """
            (function () {
              var out = [], walker = document.createTreeWalker(document.body, 4), node;
              function hex(rgb) {
                return '#' + rgb.match(/\\d+/g).slice(0, 3).map(function (n) {
                  return ('0' + Number(n).toString(16)).slice(-2);
                }).join('');
              }
              while ((node = walker.nextNode())) {
                var words = /[^ \\n\\t]+/g, match, style = getComputedStyle(node.parentElement);
                while ((match = words.exec(node.data))) {
                  var range = document.createRange();
                  range.setStart(node, match.index);
                  range.setEnd(node, match.index + match[0].length);
                  var box = range.getClientRects()[0];
                  if (box && box.width > 0) {
                    out.push([match[0], box.left, box.top, box.width, box.height, hex(style.color)].join('\\t'));
                  }
                }
              }
              return out.join('\\n');
            })()""";

    /** Wider than every page: in a narrower window, and be it by a scroll bar, its columns would stack. */
    private static final double WIDE = 720;

    private static final double HIGH = 4_400;
    private static final AtomicReference<Optional<WebView>> VIEW = new AtomicReference<>(Optional.empty());

    private MailProbe() {}

    public static Page of(Edition edition, boolean dark) {
        var mail = new Rendered(
                pictured(edition, Export.of(edition, ProviderProfile.GENERIC).html()), "");
        var html = new PreviewCopy()
                .of(mail, new Showing(dark, true, false, List.of()))
                .html();
        var loaded = new CompletableFuture<Boolean>();
        var web = VIEW.updateAndGet(made -> made.or(() -> Optional.of(Fx.get(MailProbe::view))))
                .orElseThrow();
        Fx.run(() -> {
            var worker = web.getEngine().getLoadWorker();
            worker.stateProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(
                        ObservableValue<? extends Worker.State> state, Worker.State before, Worker.State now) {
                    if (now == Worker.State.SUCCEEDED) {
                        worker.stateProperty().removeListener(this);
                        loaded.complete(true);
                    }
                }
            });
            web.getEngine().loadContent(html.replace("<head>", "<head><style>html{overflow:hidden}</style>"));
        });
        loaded.orTimeout(20, TimeUnit.SECONDS).join();
        return Fx.get(() -> measured(web, edition.theme().spacing().page()));
    }

    private static Page measured(WebView web, int width) {
        var engine = web.getEngine();
        var box = "document.querySelector('table.w').getBoundingClientRect()";
        var left = number(engine.executeScript(box + ".left").toString());
        var words = words((String) engine.executeScript(MEASURE), left);
        var height = number(engine.executeScript(box + ".height").toString());
        return new Page(words, height, () -> picture(web, new Rectangle2D(left, 0, width, HIGH)));
    }

    private static Image picture(WebView web, Rectangle2D part) {
        Fx.settle();
        return Fx.get(() -> {
            var page = new SnapshotParameters();
            page.setViewport(part);
            return web.snapshot(page, null);
        });
    }

    /** One view for all, which has its size before anything is loaded into it. */
    private static WebView view() {
        var view = new WebView();
        view.setPrefSize(WIDE, HIGH);
        view.setMinSize(WIDE, HIGH);
        view.setPageFill(Color.WHITE);
        var stage = new Stage();
        var root = new ScrollPane(view);
        stage.setScene(new Scene(root, 740, 700));
        stage.show();
        root.applyCss();
        root.layout();
        return view;
    }

    /** The preview fetches nothing: here each picture is a blank one of its size. */
    private static String pictured(Edition edition, String html) {
        var shown = html;
        for (var entry : edition.entries()) {
            for (var picture : pictures(entry.block())) {
                var width = picture.width() > 0 ? picture.width() : 1600;
                var height = picture.height() > 0 ? picture.height() : 900;
                var drawn = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='"
                        + height + "' viewBox='0 0 " + width + " " + height + "'/>";
                shown = shown.replace("src=\"" + picture.source() + "\"", "src=\"" + drawn + "\"");
            }
        }
        return shown;
    }

    private static List<Picture> pictures(Block block) {
        return switch (block) {
            case LeadStory story -> story.figure().picture().stream().toList();
            case ImageBlock image -> image.figure().picture().stream().toList();
            case Sponsor sponsor -> sponsor.image().stream().toList();
            case Masthead masthead -> masthead.logo().stream().toList();
            default -> List.of();
        };
    }

    private static List<Word> words(String lines, double left) {
        var words = new ArrayList<Word>();
        lines.lines().forEach(line -> {
            var part = line.split("\t", -1);
            words.add(new Word(
                    part[0], number(part[1]) - left, number(part[2]), number(part[3]), number(part[4]), part[5]));
        });
        return joined(words);
    }

    /** Joins what stands letter on letter: a run of one style ends within a word. */
    public static List<Word> joined(List<Word> words) {
        var joined = new ArrayList<Word>();
        for (var word : words) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && Math.abs(last.y() - word.y()) < 8
                    && Math.abs(last.x() + last.width() - word.x()) < 1.2
                    && last.height() > 0) {
                joined.set(
                        joined.size() - 1,
                        new Word(
                                last.text() + word.text(),
                                last.x(),
                                last.y(),
                                word.x() + word.width() - last.x(),
                                last.height(),
                                last.colour()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static double number(String digits) {
        return Double.parseDouble(digits);
    }
}
