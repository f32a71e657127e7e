/**
 * What the page of trends says and draws: whether anything changed, for each athlete and protocol apart.
 *
 * <p>It exists so that the template decides nothing. The words and the figures are those of {@code core.trend}, as on a
 * terminal; here they become rows of tables, and series become pictures.
 *
 * <p>Imports {@code core.trend}, and the geometry and the words of this adapter. Must never read a clock or a locale.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.trend;
