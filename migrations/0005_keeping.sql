-- What is kept goes when it has had its time, and an event that was given up can be sent again or put aside. Each is found by an index.

-- The 72 hours of an event that is sent again by hand begin anew; NULL: they began when it was made. Who has looked at a dead one and
-- leaves it at that is not warned of it any more.
ALTER TABLE dispatch ADD COLUMN replayed_at INTEGER;
ALTER TABLE dispatch ADD COLUMN dismissed_at INTEGER;
DROP INDEX dispatch_dead;
CREATE INDEX dispatch_dead ON dispatch (id) WHERE state = 'dead' AND dismissed_at IS NULL;
CREATE INDEX received_at ON received (received_at);
CREATE INDEX question_asked ON question (asked_at);

-- When the sweep first saw that a wish had ended; NULL while it lives, and until the next sweep.
ALTER TABLE subscription ADD COLUMN ended_seen_at INTEGER;
CREATE INDEX subscription_ended ON subscription (ended_seen_at) WHERE status = 'ended';
