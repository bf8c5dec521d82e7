-- Rain beside prices, and what people choose for their alerts. Amounts of rain are whole numbers of 10^-2 mm/h. Three tables are
-- written anew for what they could not hold (a reading of 0, alerts without a reading, a side more); ids never come back.

-- Ordered by `ordinal`: the upstream's own time for prices, our count of ticks for rain, whose time is only shown.
CREATE TABLE reading_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  ordinal INTEGER NOT NULL,
  value INTEGER NOT NULL CHECK (value >= 0),
  observed_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  hours TEXT,                                 -- of rain: the forecast that it was read from, [[end in s, 10^-2 mm or null, percent or null], …]
  previous_id INTEGER REFERENCES reading (id) ON DELETE SET NULL,
  received_at INTEGER NOT NULL,
  UNIQUE (subject_id, ordinal)
) STRICT;
INSERT INTO reading_new (id, subject_id, ordinal, value, observed_at, source, previous_id, received_at)
  SELECT id, subject_id, observed_at, value, observed_at, source, previous_id, received_at FROM reading;
DELETE FROM sqlite_sequence WHERE name = 'reading_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'reading_new', seq FROM sqlite_sequence WHERE name = 'reading';
DROP TABLE reading;
ALTER TABLE reading_new RENAME TO reading;

CREATE TABLE alert_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscription_id INTEGER REFERENCES subscription (id),
  subscriber_id INTEGER NOT NULL,
  reading_id INTEGER REFERENCES reading (id),
  kind TEXT NOT NULL CHECK (kind IN ('crossed', 'already', 'stronger', 'test')),
  event_id TEXT,
  corrections INTEGER NOT NULL DEFAULT 0,
  CHECK ((kind = 'test') = (subscription_id IS NULL)),
  CHECK ((kind = 'test') = (reading_id IS NULL))
) STRICT;
INSERT INTO alert_new (id, subscription_id, subscriber_id, reading_id, kind)
  SELECT id, subscription_id, subscriber_id, reading_id, kind FROM alert;
DELETE FROM sqlite_sequence WHERE name = 'alert_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'alert_new', seq FROM sqlite_sequence WHERE name = 'alert';
DROP TABLE alert;
ALTER TABLE alert_new RENAME TO alert;
CREATE INDEX alert_subscription ON alert (subscription_id);
CREATE INDEX alert_test ON alert (subscriber_id) WHERE kind = 'test';

-- side 2: rain that was told of has begun. `once`: 1, it leaves at its first crossing; 2, rain that has crossed, kept until it has begun
-- so that its message can be corrected. Of rain that was told and has not begun (side 1): `told_start`, when it begins as it was told
-- last (NULL: that it does not come after all); `untold`, it was only said in an answer, and no message is to be corrected; and
-- whether its spell may still ring as stronger.
CREATE TABLE watch_new (
  subject_id INTEGER NOT NULL,
  direction INTEGER NOT NULL CHECK (direction IN (1, -1)),
  side INTEGER NOT NULL CHECK (side IN (-1, 0, 1, 2)),
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
INSERT INTO watch_new (subject_id, direction, side, trip, subscription_id, other, subscriber_id)
  SELECT subject_id, direction, side, trip, subscription_id, other, subscriber_id FROM watch;
DROP TABLE watch;
ALTER TABLE watch_new RENAME TO watch;
CREATE INDEX watch_strengthen ON watch (subject_id, subscription_id) WHERE may_strengthen = 1;
CREATE INDEX watch_done ON watch (subject_id) WHERE once = 2;
CREATE INDEX watch_done_subscriber ON watch (subscriber_id) WHERE once = 2;

-- The coming hours of a place, until the next fetch.
CREATE TABLE forecast (
  subject_id INTEGER PRIMARY KEY REFERENCES subject (id),
  hours TEXT NOT NULL,
  source TEXT NOT NULL,
  fetched_at INTEGER NOT NULL
) STRICT;

-- Where a place's rain stands after its last tick (src/domain/rain-tick.ts, rain-window.ts).
CREATE TABLE rain (
  subject_id INTEGER PRIMARY KEY REFERENCES subject (id),
  tick INTEGER NOT NULL,
  ticked_at INTEGER NOT NULL,
  in_progress INTEGER,
  number INTEGER NOT NULL,
  is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
  ahead INTEGER NOT NULL,
  ahead_whole INTEGER NOT NULL CHECK (ahead_whole IN (0, 1)), -- no hour of them is left open
  window_max INTEGER,
  unbroken_since INTEGER,
  maxima TEXT NOT NULL
) STRICT;

ALTER TABLE subscription ADD COLUMN once INTEGER NOT NULL DEFAULT 0 CHECK (once IN (0, 1));
ALTER TABLE subscription ADD COLUMN ends_at INTEGER;
ALTER TABLE subscription ADD COLUMN silenced_until INTEGER;
ALTER TABLE subscription ADD COLUMN finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)); -- ended by itself: what it told last still leaves
ALTER TABLE subscription ADD COLUMN place_name TEXT;
ALTER TABLE subscription ADD COLUMN place_zone TEXT;
ALTER TABLE subscription ADD COLUMN is_here INTEGER NOT NULL DEFAULT 0 CHECK (is_here IN (0, 1));
ALTER TABLE subscription ADD COLUMN followed_by INTEGER REFERENCES subscription (id); -- what took its place by an edit or a move: buttons name the older
CREATE INDEX subscription_ends ON subscription (ends_at) WHERE ends_at IS NOT NULL AND status <> 'ended';

ALTER TABLE subscriber ADD COLUMN night TEXT NOT NULL DEFAULT 'silent' CHECK (night IN ('silent', 'sound', 'hold'));
ALTER TABLE subscriber ADD COLUMN silenced_until INTEGER;
ALTER TABLE subscriber ADD COLUMN place_name TEXT;
ALTER TABLE subscriber ADD COLUMN place_cell TEXT;
ALTER TABLE subscriber ADD COLUMN place_zone TEXT;
ALTER TABLE subscriber ADD COLUMN tested_at INTEGER;

-- A question that waits for its answer, in the conversation's own words.
CREATE TABLE question (
  subscriber_id INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  asked_at INTEGER NOT NULL
) STRICT;

-- What a change of settings goes back to: by inbox.seq of the update that made it.
CREATE TABLE setting_change (
  changed_by INTEGER PRIMARY KEY,
  subscriber_id INTEGER NOT NULL,
  change TEXT NOT NULL -- what was set: how it was, and how it was left
) STRICT;
CREATE INDEX setting_change_subscriber ON setting_change (subscriber_id);

ALTER TABLE message ADD COLUMN sent_at INTEGER;

-- A correction edits the message that an alert has left in, and leaves last (rank 3); `held`: what kept an alert back.
ALTER TABLE delivery ADD COLUMN corrects INTEGER NOT NULL DEFAULT 0 CHECK (corrects IN (0, 1));
ALTER TABLE delivery ADD COLUMN held TEXT CHECK (held IN ('night', 'silence'));
DROP INDEX delivery_alert;
CREATE UNIQUE INDEX delivery_alert ON delivery (alert_id, channel) WHERE alert_id IS NOT NULL AND corrects = 0;
CREATE INDEX delivery_correction ON delivery (alert_id) WHERE corrects = 1 AND state = 'pending';
