package standfirst.cli;

import java.util.List;
import java.util.Map;

/** What the commands do, in words. */
final class Help {
    private static final String ALL = """
            Standfirst composes newsletters: copy in, email-safe HTML out.

              standfirst [EDITION]                      opens the window
              standfirst intake COPY [-o EDITION]       copy → edition file
              standfirst outline INPUT                  what was understood, as JSON
              standfirst export INPUT -o DIR [--provider ID] [--format html,text,eml,zip,rich]
                                                        writes newsletter.html, newsletter.txt, …
              standfirst check INPUT [--json] [--provider ID]
                                                        preflight
              standfirst clean [--raw-html] [FILE…] [-o DIR]
                                                        HTML → what a paste keeps
              standfirst help [COMMAND]                 more about one of them
              standfirst --version

            INPUT is copy (.txt, .html, …) or an edition; - is standard input.
            Exit codes: 0 fine, 1 findings of severity error, 2 unusable input or arguments.
            """;

    private static final Map<String, String> EACH = Map.of(
            "intake", """
                    standfirst intake COPY [-o EDITION]

                    Reads copy (plain text or HTML; - is standard input) and writes the edition made of it, to standard output or
                    to EDITION. An edition that is there is replaced in one step; any other file is never written over.
                    """,
            "outline", """
                    standfirst outline INPUT

                    Prints, as JSON, what was understood of copy or stands in an edition: headline, standfirst, byline, sign-off,
                    paragraphs, sections with their items, and what belongs nowhere.
                    """,
            "export", """
                    standfirst export INPUT -o DIR [--provider ID] [--format html,text,eml,zip,rich]

                    Writes newsletter.html and newsletter.txt into DIR, or the formats named, all of them or none: eml is a draft for mail
                    programs, zip holds HTML and local pictures for providers that import, rich is rich text for those that take a
                    post by paste. --provider puts in the merge tags of a mail provider. The desk's settings (desk.json) apply:
                    where its pictures lie on the web, tags on links, how the plain text is set.
                    Providers: %s.
                    """,
            "check", """
                    standfirst check INPUT [--json] [--provider ID]

                    Preflight: a finding a line, the gravest first. Ends with 1 where one of them is an error. --json prints
                    {"findings": [{"severity": "error|warning|note", "code": "…", "block": "…", "field": "…", "message": "…"}]};
                    block and field are null where a finding concerns the whole edition or block.
                    """,
            "clean", """
                    standfirst clean [--raw-html] [FILE…] [-o DIR]

                    Prints what a paste into a rich field keeps of HTML: p, h1–h6, lists, blockquote, b, i, u, s, a, br. With --raw-html,
                    what a raw HTML block keeps: tables, pictures and inline styles too. Without files, standard input is read; with
                    -o, each FILE is written to a file of the same name in DIR.
                    """,
            "help", """
                    standfirst help [COMMAND]

                    Says what the commands do.
                    """);

    private Help() {}

    static int print(List<String> commands, Streams streams) throws CliException {
        if (commands.isEmpty()) {
            streams.out().print(ALL);
            return Cli.FINE;
        }
        var text = EACH.get(commands.getFirst());
        if (text == null) {
            throw new CliException("There is no command “" + commands.getFirst() + "”; see standfirst --help.");
        }
        streams.out().print(text.replace("%s", Providers.ids()));
        return Cli.FINE;
    }

    static int version(Streams streams) {
        var version = Help.class.getPackage().getImplementationVersion();
        streams.out().print("Standfirst " + (version == null ? "(from its sources)" : version) + "\n");
        return Cli.FINE;
    }
}
