-- A large installation made from the sample project's own rows: 10,000 people, 200 editions in ten projects, 100,000
-- enrolments and a million answers. Whole rows are copied and what must differ is changed, so that new columns come along.
--
-- Ids are UUIDs of version 7 in order of creation, as the program makes them: a number for the table, then a count.

CREATE TEMP TABLE numbers (n INTEGER PRIMARY KEY);
INSERT INTO numbers
    WITH RECURSIVE count (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM count WHERE n < 99999) SELECT n FROM count;

-- A quiz of ten questions.
DELETE FROM quiz_items WHERE ord >= 10;

-- Nine projects beside the first.
CREATE TEMP TABLE grants_made AS
    SELECT p.* FROM numbers JOIN projects p ON p.code = 'RT' WHERE n < 10 ORDER BY n;
UPDATE grants_made SET code = printf('P%02d', rowid - 1), number = printf('JUST/2012/%04d', rowid - 1),
    id = unhex(printf('019a0000000070018000%012x', rowid - 1));
INSERT INTO projects SELECT * FROM grants_made;
INSERT INTO role_categories (project_id, code, names, ord)
    SELECT g.id, c.code, c.names, c.ord FROM grants_made g, role_categories c, projects p
    WHERE p.code = 'RT' AND c.project_id = p.id;
INSERT INTO project_regions (project_id, region_code)
    SELECT g.id, r.region_code FROM grants_made g, project_regions r, projects p
    WHERE p.code = 'RT' AND r.project_id = p.id;

-- People: each official of the sample in turn, with the family name of another.
CREATE TEMP TABLE officials AS SELECT * FROM persons WHERE region_code IS NOT NULL ORDER BY id;
CREATE TEMP TABLE people AS
    SELECT o.* FROM numbers JOIN officials o ON o.rowid = n % (SELECT COUNT(*) FROM officials) + 1
    WHERE n < 10000 ORDER BY n;
UPDATE people SET id = unhex(printf('019a0000000070028000%012x', rowid - 1)),
    email = printf('official%05d@example.org', rowid - 1),
    family_name = (SELECT o.family_name FROM officials o
                   WHERE o.rowid = ((people.rowid - 1) / 64) % (SELECT COUNT(*) FROM officials) + 1);
INSERT INTO persons SELECT * FROM people;

-- Editions: the one that is held today, at other dates. The first twenty, of the first project, are over; so are most.
CREATE TEMP TABLE model AS SELECT * FROM editions WHERE code = 'RT-OPO';
CREATE TEMP TABLE runs AS SELECT m.* FROM numbers JOIN model m WHERE n < 200 ORDER BY n;
UPDATE runs SET id = unhex(printf('019a0000000070038000%012x', rowid - 1)), code = printf('LS-%03d', rowid - 1),
    project_id = (SELECT g.id FROM grants_made g WHERE g.rowid = (runs.rowid - 1) / 20 + 1),
    capacity_max = 500,
    state = CASE WHEN rowid <= 140 THEN 'completed' WHEN rowid <= 160 THEN 'confirmed' ELSE 'open' END,
    starts_on = date(starts_on, printf('%+d days', rowid * 2 - 290)),
    ends_on = date(ends_on, printf('%+d days', rowid * 2 - 290)),
    enrol_until = date(starts_on, printf('%+d days', rowid * 2 - 295));
-- The first two editions wait for their certificates.
UPDATE runs SET state = 'confirmed' WHERE rowid <= 2;
INSERT INTO editions SELECT * FROM runs;

INSERT INTO edition_regions (edition_id, region_code)
    SELECT r.id, x.region_code FROM runs r, model m JOIN edition_regions x ON x.edition_id = m.id;
INSERT INTO quotas (edition_id, region_code, role_category, seats)
    SELECT r.id, q.region_code, q.role_category, 40 FROM runs r, model m JOIN quotas q ON q.edition_id = m.id;
INSERT INTO decisions (id, edition_id, from_state, to_state, at, by_id, by_name, why, told)
    SELECT unhex(printf('019a0000000070048000%012x', row_number() OVER (ORDER BY r.rowid, d.id))), r.id, d.from_state,
           d.to_state, d.at, d.by_id, d.by_name, d.why, d.told
    FROM runs r, model m JOIN decisions d ON d.edition_id = m.id;

CREATE TEMP TABLE meetings AS
    SELECT s.id AS old, r.id AS edition_id, r.rowid AS run, julianday(r.starts_on) - julianday(m.starts_on) AS later,
           unhex(printf('019a0000000070058000%012x', row_number() OVER (ORDER BY r.rowid, s.id))) AS id
    FROM runs r, model m JOIN sessions s ON s.edition_id = m.id;
INSERT INTO sessions (id, edition_id, ord, on_date, titles, room, minimum)
    SELECT n.id, n.edition_id, s.ord, date(s.on_date, printf('%+d days', n.later)), s.titles, s.room, s.minimum
    FROM meetings n JOIN sessions s ON s.id = n.old;
CREATE TEMP TABLE agenda AS
    SELECT s.id AS old, n.*, unhex(printf('019a0000000070068000%012x', row_number() OVER (ORDER BY n.run, s.id))) AS slot
    FROM meetings n JOIN slots s ON s.session_id = n.old;
INSERT INTO slots (id, session_id, edition_id, ord, on_date, starts, ends, kind, titles, room, compulsory)
    SELECT a.slot, a.id, a.edition_id, s.ord, date(s.on_date, printf('%+d days', a.later)), s.starts, s.ends, s.kind,
           s.titles, s.room, s.compulsory
    FROM agenda a JOIN slots s ON s.id = a.old;
INSERT INTO slot_presenters (id, slot_id, person_id, name, role, requirement)
    SELECT unhex(printf('019a0000000070078000%012x', row_number() OVER (ORDER BY a.run, p.id))), a.slot, p.person_id,
           p.name, p.role, p.requirement
    FROM agenda a JOIN slot_presenters p ON p.slot_id = a.old;

-- Enrolments: five hundred an edition, ten a person. In the editions of one project nobody sits twice.
CREATE TEMP TABLE seats AS
    SELECT e.* FROM numbers JOIN (SELECT * FROM enrolments WHERE state = 'confirmed' LIMIT 1) e ORDER BY n;
UPDATE seats SET id = unhex(printf('019a0000000070088000%012x', rowid - 1)),
    edition_id = (SELECT r.id FROM runs r WHERE r.rowid = (seats.rowid - 1) / 500 + 1),
    person_id = unhex(printf('019a0000000070028000%012x', (rowid - 1) % 10000));
UPDATE seats SET (region_code, role_category) =
    (SELECT p.region_code, p.role_category FROM people p WHERE p.rowid = (seats.rowid - 1) % 10000 + 1);
UPDATE seats SET seated_by = region_code || '/' || role_category,
    state = CASE WHEN rowid > 1000 AND rowid <= 70000 THEN 'attended' ELSE 'confirmed' END;
INSERT INTO enrolments SELECT * FROM seats;
INSERT INTO enrolment_events (id, enrolment_id, at, by_name, to_state, why)
    SELECT unhex(printf('019a0000000070098000%012x', rowid)), id, created_at, 'Evenhand', 'confirmed', '' FROM seats;

-- Half of the activities done, the end test passed, the evaluation given by those whose edition is over.
INSERT INTO progress (enrolment_id, activity_id, opened_at, done_at)
    SELECT s.id, a.id, s.created_at, CASE WHEN a.ord % 3 > 0 THEN s.created_at END
    FROM seats s, (SELECT a.* FROM model m JOIN activities a ON a.version_id = m.course_version_id
                   ORDER BY a.ord, a.id LIMIT 8) a
    ORDER BY s.rowid, a.id;
INSERT INTO attempts (id, quiz_id, enrolment_id, person_id, number, language, seed, state, started_at, submitted_at, score,
                      most, passed)
    SELECT unhex(printf('019a00000000700a8000%012x', s.rowid)), q.id, s.id, s.person_id, 1, 'pl', s.rowid, 'submitted',
           s.created_at, s.created_at, 9.0, 10.0, 1
    FROM seats s, model m JOIN quizzes q ON q.version_id = m.course_version_id AND q.key = 'post-test'
    ORDER BY s.rowid;
INSERT INTO responses (attempt_id, item_version_id, seq, answer, saved_at)
    SELECT t.id, v.id, 1, CASE v.kind WHEN 'true_false' THEN '{"truth":true}' WHEN 'matching' THEN '{"matched":{"0":0}}'
                          WHEN 'short' THEN '{"text":"7"}' ELSE '{"chosen":[0]}' END, t.started_at
    FROM attempts t JOIN quiz_items i ON i.quiz_id = t.quiz_id JOIN item_versions v ON v.id = i.item_version_id
    WHERE t.enrolment_id IN (SELECT id FROM seats) ORDER BY t.id, v.id;
INSERT INTO results (attempt_id, item_version_id, mark, most)
    SELECT t.id, i.item_version_id, i.ord > 0, 1
    FROM attempts t JOIN quiz_items i ON i.quiz_id = t.quiz_id WHERE t.enrolment_id IN (SELECT id FROM seats) ORDER BY t.id, i.item_version_id;
INSERT INTO survey_receipts (survey_id, enrolment_id, given_on)
    SELECT v.id, s.id, '2026-01-01'
    FROM seats s, model m JOIN surveys v ON v.version_id = m.course_version_id WHERE s.rowid <= 70000;

-- Everybody was there in the editions of the first project: ten thousand people, twenty slots each.
INSERT INTO attendance_entries (id, edition_id, slot_id, enrolment_id, present, from_minute, to_minute, way, recorded_at,
                                recorded_by_name)
    SELECT unhex(printf('019a00000000700b8000%012x', row_number() OVER (ORDER BY s.rowid, t.starts))), s.edition_id, t.id,
           s.id, 1, t.starts, t.ends, 'list', s.created_at, 'Aleksander Żuławski'
    FROM seats s JOIN slots t ON t.edition_id = s.edition_id WHERE s.rowid <= 10000 AND t.ends IS NOT NULL;
