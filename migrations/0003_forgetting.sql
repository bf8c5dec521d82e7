-- What is kept of a place goes when nobody is left to whom it belongs: what refers to it is found by these. Without an index behind a
-- reference each row that goes would read a whole table.
ALTER TABLE event ADD COLUMN subject_id INTEGER REFERENCES subject (id); -- NULL: a test, or an event of before
CREATE INDEX event_subject ON event (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX subscription_subject ON subscription (subject_id, status);
CREATE INDEX subscription_followed ON subscription (followed_by) WHERE followed_by IS NOT NULL;
CREATE INDEX delivery_of_alert ON delivery (alert_id) WHERE alert_id IS NOT NULL;
CREATE INDEX alert_reading ON alert (reading_id) WHERE reading_id IS NOT NULL;
CREATE INDEX reading_previous ON reading (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX subject_reading ON subject (reading_id) WHERE reading_id IS NOT NULL;
