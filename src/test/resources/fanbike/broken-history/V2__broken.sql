CREATE TABLE half_done (number INTEGER);
ALTER TABLE no_such_table ADD COLUMN note TEXT;
