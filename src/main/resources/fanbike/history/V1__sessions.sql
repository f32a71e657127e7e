-- Figures of sessions. All of it is derived from the recordings and can be derived again.

-- What was to be ridden and how it was judged: the same for many sessions.
CREATE TABLE prescription (
    number INTEGER PRIMARY KEY,
    protocol TEXT NOT NULL,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    track TEXT NOT NULL,
    scale_percent INTEGER NOT NULL,
    yardstick TEXT NOT NULL,
    work_nanos INTEGER NOT NULL,
    minimum_coverage REAL NOT NULL,
    UNIQUE (protocol, sha256, track, scale_percent, yardstick, minimum_coverage)
) STRICT;

-- Its intervals that are scored, as far as any session came.
CREATE TABLE planned_interval (
    prescription INTEGER NOT NULL REFERENCES prescription (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    round INTEGER NOT NULL,
    name TEXT NOT NULL,
    length_nanos INTEGER NOT NULL,
    target_micro_rpm INTEGER NOT NULL,
    PRIMARY KEY (prescription, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    -- The folder's name.
    id TEXT NOT NULL PRIMARY KEY,
    -- What this was derived from.
    recording_bytes INTEGER NOT NULL,
    recording_modified_nanos INTEGER NOT NULL,
    rules INTEGER NOT NULL,
    -- Of a recording that cannot be read; everything below is null then, and else nothing that need not be.
    problem TEXT,
    -- As the recording has it.
    name TEXT,
    started_seconds INTEGER,
    started_nanos INTEGER,
    athlete TEXT,
    prescription INTEGER REFERENCES prescription (number),
    simulated INTEGER,
    phase TEXT,
    elapsed_nanos INTEGER,
    in_nanos INTEGER,
    under_nanos INTEGER,
    over_nanos INTEGER,
    settling_nanos INTEGER,
    no_signal_nanos INTEGER,
    score REAL,
    withheld_because TEXT,
    -- One after another, 60 octets each, big-endian: the place (4), in, under, over, settling and no signal in nanoseconds
    -- (8 each), the mean absolute deviation in rpm (IEEE 754, 8; not a number where there is none), the time to target in
    -- nanoseconds (8; -1 where it never came). A row for each would be two hundred thousand rows in ten thousand sessions,
    -- and to read them is what trends takes its time for.
    intervals BLOB,
    CHECK ((problem IS NULL) = (started_seconds IS NOT NULL))
) STRICT;

CREATE INDEX session_by_athlete ON session (athlete, started_seconds);
CREATE INDEX session_by_prescription ON session (prescription, started_seconds);
CREATE INDEX session_by_start ON session (started_seconds);
