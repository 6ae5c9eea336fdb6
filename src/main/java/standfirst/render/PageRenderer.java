package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.Band;
import standfirst.model.Edition;
import standfirst.model.Entry;

/**
 * The rows of the page. Columns are fluid-hybrid: two inline blocks that stand side by side where there is room and stack where there is none,
 * with no media query; Word, which knows no inline blocks, gets cells instead. Half the gutter lies at each side of a column, so that stacked
 * columns keep even margins.
 */
final class PageRenderer {
    private final Outline outline;
    private final RenderContext page;
    private final int half;
    private final int edge;
    private final boolean beside;

    private PageRenderer(Edition edition, Outline outline) {
        var spacing = edition.theme().spacing();
        this.outline = outline;
        this.page = outline.page();
        this.half = spacing.gutter() / 2;
        this.edge = spacing.margin() - half;
        this.beside = edition.theme().manner().columns();
    }

    static Html html(Edition edition, Outline outline) {
        return new PageRenderer(edition, outline).rows(edition.bands());
    }

    /** Blocks across the page that follow each other share one row. */
    private Html rows(List<Band> bands) {
        var rows = new ArrayList<Html>();
        var across = new ArrayList<Html>();
        for (var band : bands) {
            switch (band) {
                case Band.Full full -> across.add(block(full.entry(), page.width()));
                case Band.Columns columns
                when columns.isSplit() && beside -> {
                    rows.add(row(across));
                    rows.add(columns(columns));
                }
                case Band.Columns columns -> {
                    across.add(blocks(columns.main(), page.width()));
                    across.add(blocks(columns.sidebar(), page.width()));
                }
            }
        }
        rows.add(row(across));
        return Html.join(rows);
    }

    private Html row(List<Html> across) {
        var content = Html.join(across);
        across.clear();
        return content.isEmpty()
                ? Html.EMPTY
                : Html.of(
                        "<tr><td class=\"t\" style=\"padding:0 {}px;{}\">{}{}</td></tr>\n",
                        page.styles().theme().spacing().margin(),
                        page.styles().cell(page.width()),
                        Html.LINE,
                        content);
    }

    private Html columns(Band.Columns columns) {
        var spacing = page.styles().theme().spacing();
        var main = blocks(columns.main(), spacing.main());
        var sidebar = blocks(columns.sidebar(), spacing.sidebar());
        if (main.isEmpty() || sidebar.isEmpty()) {
            return row(new ArrayList<>(
                    List.of(blocks(columns.main(), page.width()), blocks(columns.sidebar(), page.width()))));
        }
        int left = spacing.main() + 2 * half;
        int right = spacing.sidebar() + 2 * half;
        return Html.of(
                """
                <tr><td style="padding:0 {}px;font-size:0">\
                <!--[if mso]><table role="presentation" border="0" cellpadding="0" cellspacing="0"{} width="{}" style="width:{}px">\
                <tr><td width="{}" valign="top" style="width:{}px"><![endif]-->{}<!--[if mso]></td>\
                <td width="{}" valign="top" style="width:{}px"><![endif]-->{}<!--[if mso]></td></tr></table><![endif]--></td></tr>
                """,
                edge,
                page.styles().tableDirection(),
                left + right,
                left + right,
                left,
                left,
                column(main, spacing.main()),
                right,
                right,
                column(sidebar, spacing.sidebar()));
    }

    private Html column(Html content, int width) {
        return Html.of("""

                <div class="c" style="display:inline-block;width:100%;max-width:{}px;vertical-align:top">
                  <table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"
                         style="width:100%"><tr><td class="t" style="padding:0 {}px;{}">{}</td>
                  </tr></table></div>
                """, width + 2 * half, half, page.styles().cell(width), Html.join(Html.trusted("\n"), content));
    }

    private Html blocks(List<Entry> entries, int width) {
        var parts = new ArrayList<Html>(entries.size());
        for (var entry : entries) {
            parts.add(block(entry, width));
        }
        return Html.join(parts);
    }

    private Html block(Entry entry, int width) {
        return BlockRenderer.html(entry.block(), outline.context(entry).in(width))
                .of(entry.id());
    }
}
