-- What /metrics tells of rows that would cost a whole table to count: kept up to date by whoever changes one, in the same transaction.
-- A migration that writes `delivery` or `subscription` anew must make their triggers anew (test/contract/store/counts.ts finds it).
CREATE TABLE tally (
  what TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Deliveries that have ended, by how: this one only grows.
INSERT INTO tally (what, count)
  SELECT 'delivery ' || ends.state, (SELECT COUNT(*) FROM delivery WHERE delivery.state = ends.state)
  FROM (SELECT 'sent' AS state UNION SELECT 'expired' UNION SELECT 'skipped' UNION SELECT 'superseded' UNION SELECT 'uncertain'
        UNION SELECT 'dead') AS ends;

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

-- Subscriptions that are there, by what they watch.
INSERT INTO tally (what, count)
  SELECT 'subscription ' || kinds.kind || ' ' || stands.status,
    (SELECT COUNT(*) FROM subscription JOIN subject ON subject.id = subscription.subject_id
     WHERE subject.key LIKE kinds.kind || ':%' AND subscription.status = stands.status)
  FROM (SELECT 'fx' AS kind UNION SELECT 'rain') AS kinds, (SELECT 'active' AS status UNION SELECT 'paused') AS stands;

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

CREATE TRIGGER subscription_gone AFTER DELETE ON subscription
BEGIN
  UPDATE tally SET count = count - 1 WHERE what = 'subscription ' ||
    (SELECT substr(key, 1, instr(key, ':') - 1) FROM subject WHERE id = OLD.subject_id) || ' ' || OLD.status;
END;

-- What the operator was told of each thing, so that a restart does not tell it again, and in how many messages of the last hour.
CREATE TABLE operator_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  thing TEXT NOT NULL,
  state TEXT NOT NULL,
  told_at INTEGER NOT NULL
) STRICT;
CREATE INDEX operator_note_thing ON operator_note (thing, id);
