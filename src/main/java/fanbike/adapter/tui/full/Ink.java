package fanbike.adapter.tui.full;

/** What a cell is drawn for; how that looks is the {@linkplain Palette palette's} choice. */
enum Ink {
    /** Nothing to stress. */
    PLAIN,
    /** Worth a glance. */
    STRONG,
    /** Worth a second glance. */
    DIM,
    /** What comes next. */
    NEXT,
    /** What must be seen at once. */
    ALERT,
    /** The target band in a chart or gauge. */
    BAND,
    /** A cadence below the band. */
    BELOW,
    /** A cadence in the band. */
    WITHIN,
    /** A cadence above the band. */
    ABOVE,
    /** An interval that was held well. */
    HELD,
    /** An interval that was held in part. */
    HALF_HELD,
    /** An interval that was hardly held. */
    MISSED,
    /** A panel that asks for nothing. */
    CALM_PANEL,
    /** A panel without a signal. */
    LOST_PANEL,
    /** A panel in the band. */
    HOLD_PANEL,
    /** A panel just below the band. */
    FASTER_PANEL,
    /** A panel below the band. */
    MUCH_FASTER_PANEL,
    /** A panel far below the band. */
    FAR_FASTER_PANEL,
    /** A panel just above the band. */
    SLOWER_PANEL,
    /** A panel above the band. */
    MUCH_SLOWER_PANEL,
    /** A panel far above the band. */
    FAR_SLOWER_PANEL
}
