package standfirst.clean;

import java.util.HashMap;
import java.util.Map;

/** Which properties the renderer's styles set, and to what: nothing more, for a test finds every word of it in the sample mails. */
final class StyleLists {
    /** In {@code style} attributes. What raw blocks may set beyond it is {@link CssFilter}'s. */
    static final Map<String, Shapes> INLINE = read("""
            -webkit-text-size-adjust   100%
            background-color       <colour>
            border                 0|solid <colour>|<length> solid <colour>|<length> solid transparent
            border-left            <length> solid <colour>
            border-right           <length> solid <colour>
            border-top             <length> solid <colour>
            border-width           <lengths>
            color                  <colour>
            display                block|inline-block|none
            font                   <font>|bold <font>|italic <font>
            font-size              <length>
            font-style             italic
            height                 auto
            letter-spacing         <length>
            line-height            <length>
            margin                 <lengths>|0 auto
            max-height             0
            max-width              <length>|100%
            mso-border-alt         <length> solid <colour>
            mso-hide               all
            mso-line-height-rule   exactly
            overflow               hidden
            padding                <lengths>
            text-align             center|left|right
            text-decoration        none
            text-transform         uppercase
            vertical-align         top
            width                  100%|<length>
            word-break             break-word""");

    /** In the style block, where all but the first is marked {@code !important}. */
    static final Map<String, Shapes> SHEET = read("""
            color-scheme       light dark
            background-color   <colour>
            border-color       <colour>
            color              <colour>|inherit
            display            inline-block|none
            font               inherit
            max-width          100%
            text-decoration    inherit""");

    private StyleLists() {}

    static boolean allow(Map<String, Shapes> list, String property, String value) {
        var shapes = list.get(property);
        return shapes != null && shapes.fit(value);
    }

    private static Map<String, Shapes> read(String table) {
        Map<String, Shapes> list = new HashMap<>();
        table.lines().forEach(row -> {
            var cells = row.strip().split("\\s+", 2);
            list.put(cells[0], Shapes.of(cells[1]));
        });
        return Map.copyOf(list);
    }
}
