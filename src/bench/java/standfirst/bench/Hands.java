package standfirst.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** What a user has of the window: looks for things on it, clicks and types, and waits. */
public final class Hands {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Hands() {}

    /** Runs on the window's thread. */
    public static <T> T onFx(Callable<T> question) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }

    /** Runs on the window's thread, and waits until it has. */
    public static void doOnFx(Runnable action) throws InterruptedException, ExecutionException {
        onFx(() -> {
            action.run();
            return true;
        });
    }

    /** Asks on the window's thread, every few milliseconds, until there is an answer. */
    public static <T> T await(Callable<Optional<T>> question)
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

    /** Waits until something is so. */
    public static void awaitThat(Callable<Boolean> question)
            throws InterruptedException, ExecutionException, TimeoutException {
        await(() -> question.call() ? Optional.of(true) : Optional.empty());
    }

    private static boolean isRunning() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false; // not started yet
        }
    }

    static void click(Node node) {
        point(node);
        new Robot().mouseClick(MouseButton.PRIMARY);
    }

    /** Moves the pointer to the middle of a node. */
    public static void point(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        new Robot().mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /** Whether a node is shown, and not only there. */
    static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    static void type(KeyCode key) {
        new Robot().keyType(key);
    }

    /** The first node of that kind in any window. */
    static <T extends Node> Optional<T> find(Class<T> kind, Predicate<T> wanted) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> find(window.getScene().getRoot(), kind, wanted).stream())
                .findFirst();
    }

    /** The first node of that kind under another, nearest to it first. */
    public static <T extends Node> Optional<T> find(Node root, Class<T> kind, Predicate<T> wanted) {
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
}
