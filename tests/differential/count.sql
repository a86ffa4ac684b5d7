-- Counts a wide CSV file in the table `returns` by the template in the table `template`, and writes
-- what `cinaudit collate -f csv` should write. It knows the rules of docs/returns.md, and nothing
-- of the program. `precision` has the format of percentages, and ten to the power of their
-- decimals.

-- The template's items and options.
CREATE TEMP TABLE question AS
SELECT key AS number, value ->> 'id' AS id, value AS body
FROM template, json_each(template.json, '$.questions');
CREATE TEMP TABLE item AS
SELECT number, coalesce(i.key, 0) AS place, coalesce(i.value ->> 'id', q.id) AS id, q.id AS question,
       q.body ->> 'not_ticked' AS not_ticked, q.body ->> 'ticked' AS ticked,
       q.body ->> '$.applies_if.item' AS decider, q.body -> '$.applies_if.options' AS allowed
FROM question AS q LEFT JOIN json_each(q.body, '$.items') AS i;
CREATE TEMP TABLE choice AS
SELECT q.id AS question, o.key AS place, o.value ->> 'value' AS choice, o.value ->> 'role' AS role,
       o.value AS body
FROM question AS q, json_each(q.body, '$.options') AS o;

-- The spellings of each choice. Texts are compared in small letters, without spaces and
-- punctuation.
CREATE TEMP TABLE spelling AS
SELECT question, choice, choice AS text FROM choice
UNION SELECT question, choice, body ->> 'label' FROM choice
UNION SELECT question, choice, body ->> 'short' FROM choice
UNION SELECT question, choice, a.value FROM choice, json_each(body, '$.aliases') AS a;
CREATE TEMP TABLE plain AS
SELECT text, replace(replace(replace(replace(replace(replace(replace(lower(text),
    ' ', ''), '/', ''), '''', ''), '-', ''), '_', ''), '–', ''), ',', '') AS letters
FROM (SELECT text FROM spelling UNION SELECT value FROM cells) WHERE text IS NOT NULL;
CREATE UNIQUE INDEX plain_by ON plain (text);
CREATE TEMP TABLE meaning AS
SELECT DISTINCT question, choice, letters FROM spelling JOIN plain USING (text);

-- The cells: one row for each return and item; NULL where there is no such column.
CREATE TEMP TABLE given AS
SELECT r.rowid AS audit_return, i.id AS item, i.question AS question, trim(c.value) AS text,
       i.ticked IS NOT NULL AND lower(trim(c.value)) IN ('x', '1') AS tick,
       iif(i.ticked IS NOT NULL AND lower(trim(c.value)) IN ('x', '1'), i.ticked, m.choice) AS answer
FROM returns AS r CROSS JOIN item AS i
LEFT JOIN cells AS c ON c.audit_return = r.rowid AND c.item = i.id
LEFT JOIN plain AS p ON p.text = c.value AND p.letters <> ''
LEFT JOIN meaning AS m ON m.question = i.question AND m.letters = p.letters;
CREATE INDEX given_by ON given (audit_return, question);

-- An empty box is No if all boxes that hold anything hold ticks.
UPDATE given SET answer = (SELECT not_ticked FROM item WHERE id = item)
WHERE text = ''
  AND EXISTS (SELECT 1 FROM given AS g WHERE g.audit_return = given.audit_return
              AND g.question = given.question AND g.tick)
  AND NOT EXISTS (SELECT 1 FROM given AS g WHERE g.audit_return = given.audit_return
                  AND g.question = given.question AND g.text <> '' AND NOT g.tick);
-- What is not asked. Repeated twice, because a condition can rest on a question with a condition.
CREATE TEMP VIEW not_asked AS
SELECT g.rowid FROM given AS g JOIN item AS i ON i.id = g.item
JOIN given AS d ON d.audit_return = g.audit_return AND d.item = i.decider
WHERE coalesce(d.answer, '') NOT IN (SELECT value FROM json_each(i.allowed));
UPDATE given SET answer = 'NOT ASKED' WHERE rowid IN not_asked;
UPDATE given SET answer = 'NOT ASKED' WHERE rowid IN not_asked;
UPDATE given SET answer = 'NOT ASKED' WHERE rowid IN not_asked;

-- The groups: all returns, those on each case, those of each agency. A group has the name that came
-- first. Groups are in the order of the letters before a number, then of the number.
CREATE TEMP TABLE member AS
SELECT 0 AS scope, '' AS name, rowid AS audit_return FROM returns
UNION ALL SELECT 1, lower(trim("case")), rowid FROM returns
UNION ALL SELECT 2, lower(trim(agency)), rowid FROM returns;
CREATE TEMP TABLE crowd AS
SELECT scope, m.name, count(*) AS returns, min(audit_return) AS first,
       CASE scope WHEN 1 THEN rtrim(m.name, '0123456789') ELSE m.name END AS letters,
       CASE scope WHEN 1 THEN CAST(substr(m.name, 1 + length(rtrim(m.name, '0123456789'))) AS INTEGER)
                  ELSE 0 END AS digits
FROM member AS m GROUP BY scope, m.name;

CREATE TEMP TABLE tally AS
SELECT scope, m.name, item, count(*) FILTER (WHERE answer <> 'NOT ASKED') AS answered,
       count(*) FILTER (WHERE answer <> 'NOT ASKED' AND c.role <> 'not_applicable') AS appropriate,
       count(*) FILTER (WHERE answer IS NULL) AS no_answer,
       count(*) FILTER (WHERE answer = 'NOT ASKED') AS not_asked
FROM member AS m JOIN given AS g USING (audit_return)
LEFT JOIN choice AS c ON c.question = g.question AND c.choice = g.answer
GROUP BY scope, m.name, item;
CREATE TEMP TABLE option_tally AS
SELECT scope, m.name, item, answer, count(*) AS count
FROM member AS m JOIN given AS g USING (audit_return) GROUP BY scope, m.name, item, answer;

-- Percentages, rounded half up in whole numbers.
CREATE TEMP TABLE line AS
SELECT w.scope, w.letters, w.digits, i.number, i.place, c.place AS option_place,
       CASE w.scope WHEN 0 THEN '' WHEN 1 THEN trim(r."case") ELSE trim(r.agency) END AS shown,
       i.id AS item, c.choice, c.role, coalesce(o.count, 0) AS count, w.returns,
       t.answered, t.appropriate, t.no_answer, t.not_asked,
       (200 * power.ten * coalesce(o.count, 0) + t.answered) / (2 * nullif(t.answered, 0)) AS of_answered,
       CASE WHEN c.role <> 'not_applicable' THEN
           (200 * power.ten * coalesce(o.count, 0) + t.appropriate) / (2 * nullif(t.appropriate, 0)) END
           AS of_appropriate
FROM crowd AS w JOIN returns AS r ON r.rowid = w.first CROSS JOIN item AS i
JOIN choice AS c ON c.question = i.question
JOIN tally AS t ON t.scope = w.scope AND t.name = w.name AND t.item = i.id
LEFT JOIN option_tally AS o
    ON o.scope = w.scope AND o.name = w.name AND o.item = i.id AND o.answer = c.choice
CROSS JOIN precision AS power;

SELECT 'scope,name,item,option,role,count,returns,answered,appropriate,no_answer,unreadable,'
       || 'not_asked,percent_answered,percent_appropriate';
SELECT CASE scope WHEN 0 THEN 'overall' WHEN 1 THEN 'case' ELSE 'agency' END || ','
       || CASE WHEN shown GLOB '*[,"]*' THEN '"' || replace(shown, '"', '""') || '"' ELSE shown END
       || printf(',%s,%s,%s,%d,%d,%d,%d,%d,0,%d,', item, choice, role, count, returns, answered,
                 appropriate, no_answer, not_asked)
       || coalesce(iif(of_answered IS NULL, NULL, printf(form, of_answered / ten, of_answered % ten)), '')
       || ',' || coalesce(iif(of_appropriate IS NULL, NULL,
                              printf(form, of_appropriate / ten, of_appropriate % ten)), '')
FROM line CROSS JOIN precision
ORDER BY scope, letters, digits, number, place, option_place;
