CREATE TABLE "alert" (
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

CREATE INDEX alert_reading ON alert (reading_id) WHERE reading_id IS NOT NULL;

CREATE INDEX alert_subscription ON alert (subscription_id);

CREATE INDEX alert_test ON alert (subscriber_id) WHERE kind = 'test';

CREATE TRIGGER delivery_ended AFTER UPDATE OF state ON delivery
WHEN OLD.state IN ('pending', 'sending') AND NEW.state NOT IN ('pending', 'sending')
BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'delivery ' || NEW.state;
END;

CREATE TRIGGER delivery_made_ended AFTER INSERT ON delivery
WHEN NEW.state NOT IN ('pending', 'sending')
BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'delivery ' || NEW.state;
END;

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscriber_id INTEGER NOT NULL,
  channel TEXT NOT NULL,
  rank INTEGER NOT NULL,                     -- order of sending: 0 answers, 1 rain, 2 fx
  alert_id INTEGER REFERENCES alert (id),    -- of an alert
  inbox_seq INTEGER,                         -- of an answer: its update, with its place among the answers to it
  ordinal INTEGER,
  answer TEXT,                               -- JSON; blanked when the delivery ends
  state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'expired', 'skipped', 'superseded', 'uncertain', 'dead')),
  why TEXT,
  due_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  message_id INTEGER REFERENCES message (id),
  superseded_count INTEGER NOT NULL DEFAULT 0,
  superseded_since INTEGER, corrects INTEGER NOT NULL DEFAULT 0 CHECK (corrects IN (0, 1)), held TEXT CHECK (held IN ('night', 'silence')),
  CHECK ((alert_id IS NULL) <> (inbox_seq IS NULL))
) STRICT;

CREATE UNIQUE INDEX delivery_alert ON delivery (alert_id, channel) WHERE alert_id IS NOT NULL AND corrects = 0;

CREATE UNIQUE INDEX delivery_answer ON delivery (inbox_seq, ordinal) WHERE inbox_seq IS NOT NULL;

CREATE INDEX delivery_correction ON delivery (alert_id) WHERE corrects = 1 AND state = 'pending';

CREATE INDEX delivery_due ON delivery (channel, rank, due_at, id) WHERE state = 'pending';

CREATE INDEX delivery_message ON delivery (message_id) WHERE message_id IS NOT NULL;

CREATE INDEX delivery_of_alert ON delivery (alert_id) WHERE alert_id IS NOT NULL;

CREATE INDEX delivery_subscriber ON delivery (subscriber_id);

CREATE INDEX delivery_waiting ON delivery (subscriber_id, channel, rank, due_at, id) WHERE state = 'pending';

CREATE TABLE dispatch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id TEXT NOT NULL REFERENCES event (id),
  url TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'dead')),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  answer TEXT,
  ended_at INTEGER, replayed_at INTEGER, dismissed_at INTEGER,
  UNIQUE (event_id, url)
) STRICT;

CREATE INDEX dispatch_dead ON dispatch (id) WHERE state = 'dead' AND dismissed_at IS NULL;

CREATE INDEX dispatch_due ON dispatch (due_at, id) WHERE state = 'pending';

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL
, subject_id INTEGER REFERENCES subject (id)) STRICT, WITHOUT ROWID;

CREATE INDEX event_subject ON event (subject_id) WHERE subject_id IS NOT NULL;

CREATE TABLE forecast (
  subject_id INTEGER PRIMARY KEY REFERENCES subject (id),
  hours TEXT NOT NULL,
  source TEXT NOT NULL,
  fetched_at INTEGER NOT NULL
) STRICT;

CREATE TABLE inbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id INTEGER NOT NULL UNIQUE,
  chat_id INTEGER NOT NULL,
  body TEXT,                                 -- blanked when the update ends
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'parked')),
  failures INTEGER NOT NULL DEFAULT 0,
  received_at INTEGER NOT NULL
) STRICT;

CREATE INDEX inbox_pending ON inbox (chat_id, seq) WHERE state = 'pending';

CREATE INDEX inbox_received ON inbox (received_at);

CREATE TABLE kept (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscriber_id INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sending', 'unknown', 'sent', 'ended')),
  unknowns INTEGER NOT NULL DEFAULT 0,
  channel_message_id INTEGER,
  claimed_at INTEGER NOT NULL,
  why TEXT
, sent_at INTEGER) STRICT;

CREATE INDEX message_sending ON message (id) WHERE state = 'sending';

CREATE INDEX message_subscriber ON message (subscriber_id);

CREATE TABLE migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;

CREATE TABLE operator_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  thing TEXT NOT NULL,
  state TEXT NOT NULL,
  told_at INTEGER NOT NULL
) STRICT;

CREATE INDEX operator_note_thing ON operator_note (thing, id);

CREATE TABLE question (
  subscriber_id INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  asked_at INTEGER NOT NULL
) STRICT;

CREATE INDEX question_asked ON question (asked_at);

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

CREATE TABLE "reading" (
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

CREATE INDEX reading_previous ON reading (previous_id) WHERE previous_id IS NOT NULL;

CREATE TABLE received (
  event_id TEXT PRIMARY KEY,
  received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX received_at ON received (received_at);

CREATE TABLE setting_change (
  changed_by INTEGER PRIMARY KEY,
  subscriber_id INTEGER NOT NULL,
  change TEXT NOT NULL -- what was set: how it was, and how it was left
) STRICT;

CREATE INDEX setting_change_subscriber ON setting_change (subscriber_id);

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE subject (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  reading_id INTEGER REFERENCES reading (id), -- the current one
  confirmed_at INTEGER,                       -- our clock, when an upstream last said it
  applying INTEGER NOT NULL DEFAULT 0 CHECK (applying IN (0, 1))
) STRICT;

CREATE INDEX subject_reading ON subject (reading_id) WHERE reading_id IS NOT NULL;

CREATE TABLE subscriber (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id INTEGER NOT NULL,
  thread_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('private', 'group', 'channel')),
  language TEXT,
  zone TEXT NOT NULL DEFAULT 'America/Sao_Paulo',
  quiet_from INTEGER NOT NULL DEFAULT 22 CHECK (quiet_from BETWEEN 0 AND 23),
  quiet_until INTEGER NOT NULL DEFAULT 7 CHECK (quiet_until BETWEEN 0 AND 23),
  reach TEXT NOT NULL DEFAULT 'open' CHECK (reach IN ('open', 'gone', 'erasing')),
  suspicions INTEGER NOT NULL DEFAULT 0,
  closed_until INTEGER NOT NULL DEFAULT 0,
  closed_for INTEGER NOT NULL DEFAULT 0,     -- the length of that wait: a clock that jumps back must not stretch it
  created_at INTEGER NOT NULL, night TEXT NOT NULL DEFAULT 'silent' CHECK (night IN ('silent', 'sound', 'hold')), silenced_until INTEGER, place_name TEXT, place_cell TEXT, place_zone TEXT, tested_at INTEGER,
  UNIQUE (chat_id, thread_id)
) STRICT;

CREATE INDEX subscriber_closed ON subscriber (closed_until) WHERE closed_until > 0;

CREATE TRIGGER subscription_gone AFTER DELETE ON subscription
BEGIN
  UPDATE tally SET count = count - 1 WHERE what = 'subscription ' ||
    (SELECT substr(key, 1, instr(key, ':') - 1) FROM subject WHERE id = OLD.subject_id) || ' ' || OLD.status;
END;

CREATE TRIGGER subscription_made AFTER INSERT ON subscription
BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'subscription ' ||
    (SELECT substr(key, 1, instr(key, ':') - 1) FROM subject WHERE id = NEW.subject_id) || ' ' || NEW.status;
END;

CREATE TRIGGER subscription_moved AFTER UPDATE OF status ON subscription
WHEN OLD.status <> NEW.status
BEGIN
  UPDATE tally SET count = count - 1 WHERE what = 'subscription ' ||
    (SELECT substr(key, 1, instr(key, ':') - 1) FROM subject WHERE id = OLD.subject_id) || ' ' || OLD.status;
  UPDATE tally SET count = count + 1 WHERE what = 'subscription ' ||
    (SELECT substr(key, 1, instr(key, ':') - 1) FROM subject WHERE id = NEW.subject_id) || ' ' || NEW.status;
END;

CREATE TABLE subscription (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscriber_id INTEGER NOT NULL REFERENCES subscriber (id),
  number INTEGER NOT NULL CHECK (number > 0),
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  operator TEXT NOT NULL CHECK (operator IN ('above', 'below', 'at_least', 'at_most')),
  threshold INTEGER NOT NULL,
  rearm_at INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'ended')),
  status_before TEXT CHECK (status_before IN ('active', 'paused', 'ended')), -- what Desfazer of `changed_by` goes back to
  changed_by INTEGER,                                                        -- inbox.seq of the update that set the status
  made_by_message INTEGER,
  created_at INTEGER NOT NULL
, once INTEGER NOT NULL DEFAULT 0 CHECK (once IN (0, 1)), ends_at INTEGER, silenced_until INTEGER, finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)), place_name TEXT, place_zone TEXT, is_here INTEGER NOT NULL DEFAULT 0 CHECK (is_here IN (0, 1)), followed_by INTEGER REFERENCES subscription (id), ended_seen_at INTEGER) STRICT;

CREATE INDEX subscription_change ON subscription (subscriber_id, changed_by);

CREATE INDEX subscription_ended ON subscription (ended_seen_at) WHERE status = 'ended';

CREATE INDEX subscription_ends ON subscription (ends_at) WHERE ends_at IS NOT NULL AND status <> 'ended';

CREATE INDEX subscription_followed ON subscription (followed_by) WHERE followed_by IS NOT NULL;

CREATE UNIQUE INDEX subscription_number ON subscription (subscriber_id, number) WHERE status <> 'ended';

CREATE INDEX subscription_subject ON subscription (subject_id, status);

CREATE UNIQUE INDEX subscription_wish ON subscription (subscriber_id, subject_id, operator, threshold) WHERE status <> 'ended';

CREATE TABLE suspect (
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  observed_at INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (subject_id, observed_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  what TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "watch" (
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

CREATE INDEX watch_done ON watch (subject_id) WHERE once = 2;

CREATE INDEX watch_done_subscriber ON watch (subscriber_id) WHERE once = 2;

CREATE INDEX watch_strengthen ON watch (subject_id, subscription_id) WHERE may_strengthen = 1;
