/**
 * A ride as training diaries want it: laps, a point for each second in which something was told, when the clock stood and when
 * the signal was lost, all by the wall clock.
 *
 * <p>Files for diaries differ in their bytes and agree in this, so it is made once, and what is written is left to those who
 * know a format. Laps are the passes of the course and have the report's figures; nothing is scored here.
 *
 * <p>Imports {@code core.report} and what that imports.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.diary;
