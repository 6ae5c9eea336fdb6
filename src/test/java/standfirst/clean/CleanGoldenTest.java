package standfirst.clean;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.Golden;

/** What becomes of HTML as it lands from word processors, web pages and worse. */
class CleanGoldenTest {
    record Snippet(String name, String html) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Snippet> snippets = List.of(
            new Snippet(
                    "plain",
                    "<p>Ferry to <b>Inish</b> back, writes <a href='https://example.com/a?b=1&amp;c=2'>Ana Reyes</a>.</p>"),
            new Snippet(
                    "white-space",
                    "<p>  one\n two   <b> three </b> four<br>   five<br></p> loose <i>words</i> <p>&nbsp;</p>"),
            new Snippet("double-break", "<div>First.<br><br>Second.<br>Still second.</div>"),
            new Snippet("google-docs", """
                    <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span \
                    style="font-size:11pt;font-weight:700;font-style:normal">Bold</span><span style="font-weight:400">, plain and </span><span \
                    style="font-style:italic">slanted</span> <a href="https://example.com" style="text-decoration:none"><span \
                    style="text-decoration:underline;color:#1155cc">linked</span></a></p><br><ul><li dir="ltr"><p>Item</p></li></ul></b>"""),
            new Snippet("word", """
                    <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style>\
                    <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->\
                    <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Council</b><span style='mso-spacerun:yes'>  </span>votes<o:p></o:p></p>
                    <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
                    <span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Item words<o:p></o:p></p><!--EndFragment--></body></html>"""),
            new Snippet(
                    "tracked",
                    "<p>Kept <del datetime='2026-01-01'>struck by Ann</del><ins cite='mailto:a'>added</ins> <del>own</del> <s>own</s></p>"),
            new Snippet(
                    "nested-lists",
                    "<ul><li>A<ol><li>B</li><li>C<ul><li>D</li></ul></li></ol></li><li>E</li></ul><ol><li>F</li></ol><ol><li>G</li></ol>"),
            new Snippet("lists-in-lists", "<ul><li>A</li><ul><li>B</li><ul><li>C</li></ul></ul><li>D</li></ul>"),
            new Snippet(
                    "item-paragraphs",
                    "<ol><li><p>One</p><p>more</p></li><li>Two<br>lines</li><li></li>stray</ol><li>alone</li>"),
            new Snippet(
                    "headings",
                    "<h1>One</h1><h2><b>Two</b></h2><h3 style='font-weight:bold'>Three</h3><h6>Six</h6>text<h4>Four</h4>"),
            new Snippet(
                    "quotes",
                    "<blockquote><p>First</p><p>Second <q>inner</q></p><ul><li>item</li></ul></blockquote><p>after</p>"),
            new Snippet(
                    "active",
                    "<p onclick=x()>a<script>alert(1)</script><a href='javascript:alert(1)'>b</a><a href='java&#10;script:x'>c</a></p><iframe src=//e>d</iframe>"),
            new Snippet(
                    "hidden",
                    "<p>seen<span style='display:none'>unseen</span><span style=\"mso-hide:all\">unseen</span><i hidden>unseen</i></p>"),
            new Snippet(
                    "pictures",
                    "<p><img src='data:image/png;base64,AAAA'><img src='https://example.com/a.jpg' alt='A' width=600><img src='https://t.example.com/p.gif' width=1 height=1>words</p>"),
            new Snippet(
                    "table",
                    "<table width=600 border=0 onload=x><tr><td bgcolor=#ffffff style='padding:4px;position:fixed'>A</td><td colspan=2>B</td></tr></table>"),
            new Snippet(
                    "styles",
                    "<p style='color:#ff0000;width:expression(alert(1));background:url(javascript:x);behavior:url(x.htc);-moz-binding:url(x);font-size:12px'>a</p>"),
            new Snippet(
                    "style-tricks",
                    "<p style='co\\6cor:red;color:re/**/d'>a</p><p style=\"background-image:url('https://example.com/a.png')\">b</p><p style='x:y;@import \"a\"'>c</p>"),
            new Snippet(
                    "merge-tags",
                    "<a href='*|UNSUB|*'>a</a> <a href='{{ unsubscribe }}'>b</a> <a href='{{ x }}javascript:alert(1)'>c</a> <a href='%%unsub%%'>d</a>"),
            new Snippet(
                    "links",
                    "<a href='www.example.com/x'>a</a> <a href='/relative'>b</a> <a href='mailto:a@example.com'>c</a> <a href='tel:+44'>d</a> <a href='//example.com/y'>e</a> <a href='data:text/html,x'>f</a>"),
            new Snippet("unbalanced", "<div><p>one<b>two<i>three</b>four</p></table></div></div><table><tr><td>five"),
            new Snippet(
                    "svg-and-math",
                    "<p>a<svg><a xlink:href='javascript:x'><text>t</text></a></svg><math><mi>x</mi></math>b</p>"),
            new Snippet(
                    "forms",
                    "<form action=x><label>Name <input value=v></label><button onclick=x>Send</button><textarea>text</textarea></form>"),
            new Snippet(
                    "mutation",
                    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript><p><style><!--</style><img src=y onerror=x>--></p>"),
            new Snippet("preformatted", "<pre>\n\n one\n  two\n</pre><p>after</p>"),
            new Snippet(
                    "entities",
                    "<p>&ldquo;Quoted&rdquo; &amp; &lt;b&gt; caf&eacute; &#128512; a&nbsp;b &copy; 5 &gt; 4</p>"),
            new Snippet(
                    "sections", "<section><header>Top</header><article>Words<aside>beside</aside></article></section>"),
            new Snippet("empty", ""));

    @ParameterizedTest
    @FieldSource("snippets")
    void cleansAsItsGoldenFile(Snippet snippet) {
        var shown = new StringBuilder("== source\n").append(snippet.html()).append("\n== rich\n");
        for (var paragraph : Clean.rich(snippet.html()).paragraphs()) {
            shown.append(paragraph.kind()).append(' ').append(paragraph.level()).append('\n');
            paragraph
                    .spans()
                    .forEach(span -> shown.append("  ").append(Shown.of(span)).append('\n'));
        }
        shown.append("== richHtml\n").append(Clean.richHtml(snippet.html()));
        shown.append("== rawHtml\n").append(Clean.rawHtml(snippet.html())).append('\n');
        Golden.assertMatches("clean/" + snippet.name() + ".txt", shown.toString());
    }
}
