/**
 * Editions become mail: one HTML document that every mail program shows alike, and the plain text beside it.
 *
 * <p>What a mail must have, where it is made, and the test that keeps it. All of {@code must…} are in {@code EmailMustsTest}, over every kind of block in
 * every theme.
 *
 * <table>
 * <caption>Musts</caption>
 * <tr><th>must</th><th>class</th><th>test</th></tr>
 * <tr><td>1. Word: padding on cells alone, exact line heights, {@code mso-hide}, a shape for buttons</td>
 *     <td>{@link standfirst.render.DocumentRenderer}, {@link standfirst.render.Parts}, {@link standfirst.render.ButtonBlockRenderer}</td>
 *     <td>{@code must1…}</td></tr>
 * <tr><td>2. widths: even, as attributes and as CSS, 96 pixels an inch</td>
 *     <td>{@link standfirst.render.FigureRenderer}, {@link standfirst.render.PageRenderer}, {@link standfirst.render.DocumentRenderer}</td>
 *     <td>{@code must2…}, {@code RendererTest.picturesAreNeverWider…}</td></tr>
 * <tr><td>3. columns without media queries, cells for Word</td><td>{@link standfirst.render.PageRenderer}</td>
 *     <td>{@code must3…}, {@code RendererTest.columnsStack…}</td></tr>
 * <tr><td>4. Gmail: one small flat style block, and a page that stands without it</td><td>{@link standfirst.render.StyleSheet}, {@link standfirst.render.Styles}</td>
 *     <td>{@code must4…}</td></tr>
 * <tr><td>5. dark: asked for, marked by Outlook.com, or forced; no pure black or white; logos for both</td>
 *     <td>{@link standfirst.render.StyleSheet}, {@link standfirst.render.Styles}, {@link standfirst.render.MastheadRenderer}</td>
 *     <td>{@code must5…}, {@code ContrastTest}</td></tr>
 * <tr><td>6. lines of at most 998 octets, broken in no tag</td><td>{@link standfirst.render.Lines}</td>
 *     <td>{@code must6…}, {@code HostileTextTest}</td></tr>
 * <tr><td>7. the preheader hidden and padded</td><td>{@link standfirst.render.DocumentRenderer}</td><td>{@code must7…}</td></tr>
 * <tr><td>8. Yahoo: no heights, no rem, its media query first</td><td>{@link standfirst.render.StyleSheet}</td><td>{@code must8…}</td></tr>
 * <tr><td>9. the head; links that detectors make</td><td>{@link standfirst.render.DocumentRenderer}, {@link standfirst.render.StyleSheet}</td>
 *     <td>{@code must9…}</td></tr>
 * <tr><td>10. language, direction and ground again on a wrapper; roles, one h1, words in every link, six digits</td>
 *     <td>{@link standfirst.render.DocumentRenderer}, {@link standfirst.render.Direction}, {@link standfirst.render.Outline}</td>
 *     <td>{@code must10…}, {@code DirectionTest}</td></tr>
 * <tr><td>11. ASCII alone, numeric entities</td><td>{@link standfirst.render.Escape}</td><td>{@code must11…}</td></tr>
 * <tr><td>12. stands without its comments</td><td>{@link standfirst.render.ButtonBlockRenderer}, {@link standfirst.render.PageRenderer}</td>
 *     <td>{@code must12…}</td></tr>
 * <tr><td>13. a provider's delimiters in words</td><td>flagged by the checks, not escaped here</td><td>{@code check}</td></tr>
 * <tr><td>14. nothing active</td><td>{@link standfirst.render.Escape}, and {@code standfirst.clean} as the last gate</td><td>{@code must14…}</td></tr>
 * </table>
 */
@NullMarked
package standfirst.render;

import org.jspecify.annotations.NullMarked;
