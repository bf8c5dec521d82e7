-- Who is in doubt while the source of its price is silent (docs/decisions/0013-the-second-price.md). Two tables are written anew for what
-- they could not hold: an alert that tells of a doubt, or that it was not confirmed, and a side more. A second source's price that raised
-- a doubt is a reading with a negative `ordinal`, counted down: beside the order, and never the current one.

CREATE TABLE alert_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscription_id INTEGER REFERENCES subscription (id),
  subscriber_id INTEGER NOT NULL,
  reading_id INTEGER REFERENCES reading (id),
  kind TEXT NOT NULL CHECK (kind IN ('crossed', 'already', 'stronger', 'maybe', 'unconfirmed', 'test')),
  event_id TEXT,
  corrections INTEGER NOT NULL DEFAULT 0,
  CHECK ((kind = 'test') = (subscription_id IS NULL)),
  CHECK ((kind = 'test') = (reading_id IS NULL))
) STRICT;
INSERT INTO alert_new (id, subscription_id, subscriber_id, reading_id, kind, event_id, corrections)
  SELECT id, subscription_id, subscriber_id, reading_id, kind, event_id, corrections FROM alert;
DELETE FROM sqlite_sequence WHERE name = 'alert_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'alert_new', seq FROM sqlite_sequence WHERE name = 'alert';
DROP TABLE alert;
ALTER TABLE alert_new RENAME TO alert;
CREATE INDEX alert_subscription ON alert (subscription_id);
CREATE INDEX alert_test ON alert (subscriber_id) WHERE kind = 'test';
CREATE INDEX alert_reading ON alert (reading_id) WHERE reading_id IS NOT NULL;

-- side 3: armed, and told that a second price has it past the limit; `trip` and `other` as on side 0.
CREATE TABLE watch_new (
  subject_id INTEGER NOT NULL,
  direction INTEGER NOT NULL CHECK (direction IN (1, -1)),
  side INTEGER NOT NULL CHECK (side IN (-1, 0, 1, 2, 3)),
  trip INTEGER NOT NULL,
  subscription_id INTEGER NOT NULL,
  other INTEGER NOT NULL,
  subscriber_id INTEGER NOT NULL,
  once INTEGER NOT NULL DEFAULT 0 CHECK (once IN (0, 1, 2)),
  told_start INTEGER,
  untold INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1)),
  may_strengthen INTEGER NOT NULL DEFAULT 0 CHECK (may_strengthen IN (0, 1)),
  PRIMARY KEY (subject_id, direction, side, trip, subscription_id)
) STRICT, WITHOUT ROWID;
INSERT INTO watch_new (subject_id, direction, side, trip, subscription_id, other, subscriber_id, once, told_start, untold, may_strengthen)
  SELECT subject_id, direction, side, trip, subscription_id, other, subscriber_id, once, told_start, untold, may_strengthen FROM watch;
DROP TABLE watch;
ALTER TABLE watch_new RENAME TO watch;
CREATE INDEX watch_strengthen ON watch (subject_id, subscription_id) WHERE may_strengthen = 1;
CREATE INDEX watch_done ON watch (subject_id) WHERE once = 2;
CREATE INDEX watch_done_subscriber ON watch (subscriber_id) WHERE once = 2;
