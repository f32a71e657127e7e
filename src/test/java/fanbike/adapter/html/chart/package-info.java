/** Geometry, held against figures that were worked out by hand. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.chart;
