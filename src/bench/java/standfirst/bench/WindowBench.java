package standfirst.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javafx.stage.Window;
import standfirst.storage.EditionFile;
import standfirst.storage.StorageException;
import standfirst.ui.App;
import standfirst.ui.canvas.PageCanvas;

/**
 * How the window answers, as its user sees it: from the process's start until the caret stands in the headline, and from a keystroke until the
 * preview has the letter, in editions of 40 and of 400 blocks. Each edition is opened in a process of its own.
 */
public final class WindowBench {
    private static final String HEADLINE = "Benchmarked";
    private static final int LETTERS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private WindowBench() {}

    /** Measures both sizes; with an edition's file as argument, the one edition, in this process. */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 0) {
            for (int blocks : new int[] {40, 400}) {
                inAnotherProcess(blocks);
            }
        } else {
            Thread.ofPlatform().daemon().name("bench").start(() -> {
                try {
                    measure();
                } catch (InterruptedException | ExecutionException | TimeoutException e) {
                    System.out.println("not measured: " + e);
                    Runtime.getRuntime().halt(1);
                }
            });
            App.open(List.of(arguments));
        }
    }

    private static void inAnotherProcess(int blocks) throws IOException, InterruptedException, StorageException {
        var folder = Files.createTempDirectory("standfirst-bench");
        var edition = folder.resolve("bench.edition.json");
        EditionFile.write(edition, Sample.ofBlocks(blocks, HEADLINE));
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dstandfirst.settings=" + folder.resolve("settings.json"));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), WindowBench.class.getName(), edition.toString()));
        System.out.println(blocks + " blocks");
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the window ended with " + exit);
        }
    }

    private static void measure() throws InterruptedException, ExecutionException, TimeoutException {
        var started = ProcessHandle.current().info().startInstant().orElseThrow();
        var words = await(() -> find(PageCanvas.class, canvas -> true)
                .flatMap(canvas -> find(canvas, Text.class, WindowBench::isHeadline)));
        say("words on the page", Duration.between(started, Instant.now()));
        onFx(() -> {
            click(words);
            return words;
        });
        await(() -> focused());
        say("caret in the page", Duration.between(started, Instant.now()));
        await(() -> previewed(HEADLINE));
        say("preview", Duration.between(started, Instant.now()));
        onFx(() -> type(KeyCode.END));
        var nanos = new long[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            SECONDS.sleep(i == 0 ? 2 : 0);
            MILLISECONDS.sleep(400);
            nanos[i] = keystroke(HEADLINE + "x".repeat(i + 1));
        }
        Arrays.sort(nanos);
        System.out.printf(
                "  keystroke to preview: median %d ms, 95th percentile %d ms, slowest %d ms%n",
                nanos[LETTERS / 2] / 1_000_000, nanos[LETTERS * 95 / 100] / 1_000_000, nanos[LETTERS - 1] / 1_000_000);
        System.out.flush();
        Runtime.getRuntime().halt(0); // the window would ask about unsaved changes
    }

    /** Nanoseconds from a letter typed to the frame in which the preview has it. */
    private static long keystroke(String expected) throws InterruptedException, ExecutionException, TimeoutException {
        var seen = new FutureTask<>(System::nanoTime);
        long start = onFx(() -> {
            var now = System.nanoTime();
            type(KeyCode.X);
            new AnimationTimer() {
                @Override
                public void handle(long frame) {
                    if (previewed(expected).isPresent()) {
                        stop();
                        seen.run();
                    }
                }
            }.start();
            return now;
        });
        return seen.get(PATIENCE.toSeconds(), SECONDS) - start;
    }

    private static Optional<WebView> previewed(String headline) {
        return find(WebView.class, web -> true)
                .filter(web -> Boolean.TRUE.equals(web.getEngine().executeScript("""
                        Array.prototype.some.call(document.querySelectorAll('h1, h2'),
                            function (heading) { return heading.textContent.trim() === '%s' })""".formatted(headline))));
    }

    private static boolean isHeadline(Text text) {
        return text.getText().equals(HEADLINE)
                && text.getScene() != null
                && text.getLayoutBounds().getWidth() > 0;
    }

    private static Optional<Node> focused() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getFocusOwner())
                .filter(owner -> owner != null
                        && !(owner instanceof PageCanvas)
                        && owner.getClass().getName().contains("rea"))
                .findFirst();
    }

    private static void click(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        var robot = new Robot();
        robot.mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        robot.mouseClick(MouseButton.PRIMARY);
    }

    private static KeyCode type(KeyCode key) {
        new Robot().keyType(key);
        return key;
    }

    private static <T extends Node> Optional<T> find(Class<T> kind, Predicate<T> wanted) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> find(window.getScene().getRoot(), kind, wanted).stream())
                .findFirst();
    }

    private static <T extends Node> Optional<T> find(Node root, Class<T> kind, Predicate<T> wanted) {
        var queue = new ArrayDeque<Node>(List.of(root));
        while (!queue.isEmpty()) {
            var node = queue.remove();
            if (kind.isInstance(node) && wanted.test(kind.cast(node))) {
                return Optional.of(kind.cast(node));
            }
            if (node instanceof Parent parent) {
                queue.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return Optional.empty();
    }

    /** Asks on the window's thread, every few milliseconds, until there is an answer. */
    private static <T> T await(Callable<Optional<T>> question)
            throws InterruptedException, ExecutionException, TimeoutException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var answer = isRunning() ? onFx(question) : Optional.<T>empty();
            if (answer.isPresent()) {
                return answer.get();
            }
            MILLISECONDS.sleep(5);
        }
        throw new TimeoutException("the window did not answer within " + PATIENCE.toSeconds() + " seconds");
    }

    private static boolean isRunning() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false; // not started yet
        }
    }

    private static <T> T onFx(Callable<T> question) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }

    private static void say(String what, Duration after) {
        System.out.printf("  %s after %d ms%n", what, after.toMillis());
    }
}
