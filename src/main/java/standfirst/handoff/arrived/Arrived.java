package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.model.Severity;

/**
 * Says what became of a mail on its way: what was stripped, rewritten, added, filled in, and which words are missing, by the blocks of the edition.
 * Pure; any HTML may arrive.
 */
public final class Arrived {
    /** Below this share of the words, in per cent, it is another mail. */
    private static final int STRANGER = 15;

    private static final int CLIP = 102 * 1024;
    private static final Pattern ADDRESSES = Pattern.compile("[<(\\[]?https?://\\S+|(?m)^[-=_*~ ]{4,}$");

    private Arrived() {}

    /**
     * Compares.
     *
     * @param left the mail as it left, see {@link standfirst.handoff.Export#leaving}
     * @return the differences as the page has its blocks, those of the whole mail first; none where all arrived as it left
     */
    public static List<Difference> compare(Edition edition, Rendered left, ArrivedMail arrived) {
        var html = arrived.html();
        var sides = Sides.of(left, html.orElseGet(() -> page(arrived.text().orElse(""))));
        var share = share(sides);
        if (share < STRANGER) {
            return List.of(stranger(share));
        }
        var found = new ArrayList<Difference>();
        var end = CutOff.of(sides);
        if (html.isPresent()) {
            var pictures = PictureChanges.of(sides, end);
            found.addAll(FrameChanges.of(sides, end));
            FrameChanges.codes(left.html(), html.get()).ifPresent(found::add);
            found.addAll(pictures.differences());
            found.addAll(LinkChanges.of(sides, pictures.pairs()));
            found.addAll(LookChanges.of(sides));
            weight(left, arrived).ifPresent(found::add);
            textLeftOut(left, arrived).ifPresent(found::add);
        } else {
            found.add(textAlone());
        }
        subject(edition, arrived).ifPresent(found::add);
        found.addAll(WordChanges.of(sides, end));
        found.sort(Comparator.<Difference>comparingInt(
                        each -> each.block().map(block -> place(edition, block)).orElse(-1))
                .thenComparing(Difference::severity));
        return List.copyOf(found);
    }

    private static int place(Edition edition, BlockId block) {
        int place = 0;
        for (var entry : edition.entries()) {
            if (entry.id().equals(block)) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** How many of a hundred words arrived. */
    private static int share(Sides sides) {
        int all = 0;
        int there = 0;
        for (int i = 0; i < sides.match().size(); i++) {
            if (!sides.left().words().get(i).tag()) {
                all++;
                there += sides.match().get(i) >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? 100 : there * 100 / all;
    }

    private static Difference stranger(int share) {
        return new Difference(
                Kind.WORDS,
                Severity.ERROR,
                Optional.empty(),
                "This is not this edition: "
                        + (share == 0
                                ? "none of its words are in it."
                                : "only " + share + " of 100 of its words are in it."),
                "",
                "");
    }

    private static Difference textAlone() {
        return new Difference(
                Kind.STRIPPED,
                Severity.WARNING,
                Optional.empty(),
                "The plain text alone arrived: of pictures, links and looks nothing can be said.",
                "",
                "");
    }

    private static Optional<Difference> textLeftOut(Rendered left, ArrivedMail arrived) {
        return arrived.isMessage() && arrived.text().isEmpty() && !left.text().isBlank()
                ? Optional.of(new Difference(
                        Kind.STRIPPED,
                        Severity.NOTE,
                        Optional.empty(),
                        "The plain text was left out.",
                        Say.shortened(left.text().replaceAll("\\s+", " ").strip()),
                        ""))
                : Optional.empty();
    }

    private static Optional<Difference> weight(Rendered left, ArrivedMail arrived) {
        return arrived.size() > CLIP && left.html().length() <= CLIP
                ? Optional.of(new Difference(
                        Kind.REWRITTEN,
                        Severity.WARNING,
                        Optional.empty(),
                        String.format(
                                Locale.UK,
                                "The mail grew to %,d KB: Gmail clips what is longer than 102 KB.",
                                arrived.size() / 1024),
                        String.format(Locale.UK, "%,d KB", left.html().length() / 1024),
                        String.format(Locale.UK, "%,d KB", arrived.size() / 1024)))
                : Optional.empty();
    }

    private static Optional<Difference> subject(Edition edition, ArrivedMail arrived) {
        var before = edition.details().subject().replaceAll("\\s+", " ").strip();
        return arrived.subject()
                .map(subject -> subject.replaceAll("\\s+", " ").strip())
                .filter(after -> !before.isEmpty() && !after.equals(before))
                .map(after -> new Difference(
                        Kind.REWRITTEN,
                        Severity.NOTE,
                        Optional.empty(),
                        "The subject is another: " + Say.quoted(after) + ".",
                        before,
                        after));
    }

    /** Plain text as a page of words: addresses and rules are none. */
    private static String page(String text) {
        return "<pre>"
                + ADDRESSES.matcher(text).replaceAll(" ").replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }
}
