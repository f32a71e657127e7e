/** The page in a real browser, held against what a rider, another site's page and a screen reader would meet. */
@org.jspecify.annotations.NullMarked
package fanbike.page;
