package standfirst.clean;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** HTML that means ill, or that a careless program wrote: shards of markup in any order. */
final class HostileHtml {
    private HostileHtml() {}

    static Arbitrary<String> documents() {
        return Arbitraries.oneOf(shard(), shard(), words()).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(word -> " " + word + " ");
    }

    private static Arbitrary<String> shard() {
        return Arbitraries.of(
                "<script>",
                "</script>",
                "<script src=//evil.example/x.js></script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "</svg>",
                "<svg><style>",
                "<math><mtext><table><mglyph><style>",
                "<iframe srcdoc='<script>x</script>'>",
                "</iframe>",
                "<a href='javascript:alert(1)'>",
                "<a href=' java\tscript:x'>",
                "<a href='https://example.com/'>",
                "<a href='*|X|*javascript:x'>",
                "</a>",
                "<form action=/x>",
                "</form>",
                "<table>",
                "<tr>",
                "<td>",
                "</td>",
                "</table>",
                "<p>",
                "</p>",
                "<div style='position:fixed;color:red'>",
                "</div>",
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<ul>",
                "<ol>",
                "<li>",
                "</li>",
                "</ul>",
                "</ol>",
                "<h2>",
                "</h2>",
                "<blockquote>",
                "</blockquote>",
                "<br>",
                "<pre>\n\n",
                "</pre>",
                "<!-- ",
                " -->",
                "<![CDATA[",
                "]]>",
                "<!--[if mso]><script>x</script><![endif]-->",
                "<style>@import 'x'; p{behavior:url(x)}</style>",
                "<style>",
                "</style>",
                "<noscript>",
                "</noscript>",
                "<template>",
                "</template>",
                "<title>",
                "</title>",
                "<textarea>",
                "</textarea>",
                "<select><option>",
                "<button>",
                "</button>",
                "<object data=x>",
                "<embed src=x>",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=0>",
                "<link rel=stylesheet href=//evil.example>",
                "<p style=\"background:url('javascript:x')\">",
                "<p style='x:expression(1)'>",
                "<body onload=x>",
                "<img src='data:image/svg+xml,x'>",
                "<img src=https://example.com/a.png>",
                "<input type=hidden value=x>",
                "<xmp>",
                "</xmp>",
                "<plaintext>",
                "<",
                ">",
                "&",
                "&lt;script&gt;",
                "\"",
                "'",
                "\u0000",
                "<p title='",
                "<a b=c d=\"e",
                "<center>",
                "<font color=red>",
                "</font>",
                "<dl><dt>",
                "<dd>",
                "<o:p>",
                "</o:p>",
                "<frameset>",
                "<col>",
                "<caption>",
                "<nobr>",
                "<a><table><a>",
                "<html manifest=x>",
                "<video src=x><source src=y>",
                "<details open ontoggle=x>");
    }
}
