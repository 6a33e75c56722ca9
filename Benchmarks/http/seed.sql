-- Fills a migrated database with one organisation's applications to one job: parameters :count, :job_title. The people
-- are made up from lists; every row is what the server itself writes for a resume that was read and scored.
PRAGMA foreign_keys = ON;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -400000;
BEGIN;

INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, description, min_experience, max_experience,
    employment_type, location, published, must_have_skills, created_at, updated_at)
SELECT u.organisation_id, u.id, (SELECT min(id) FROM score_weights WHERE organisation_id = u.organisation_id),
    :job_title, 'Writes and runs the services behind the product.', 2, 8, 'Full Time', 'Pune / Remote', 1,
    '[{"label":"Swift","value":"Swift","__isNew__":true},{"label":"SQL","value":"SQL","__isNew__":true}]',
    1735689600000000, 1735689600000000
FROM users u ORDER BY u.id LIMIT 1;

CREATE TEMP TABLE run AS
SELECT (SELECT max(id) FROM jobs) AS job_id, (SELECT organisation_id FROM jobs ORDER BY id DESC LIMIT 1) AS org,
    (SELECT score_weight_id FROM jobs ORDER BY id DESC LIMIT 1) AS weight,
    (SELECT min(id) FROM users) AS owner,
    coalesce((SELECT max(id) FROM candidates), 0) AS candidates, coalesce((SELECT max(id) FROM files), 0) AS files,
    coalesce((SELECT max(id) FROM resumes), 0) AS resumes, coalesce((SELECT max(id) FROM resume_scores), 0) AS scores,
    coalesce((SELECT max(id) FROM applications), 0) AS applications;

-- One row a candidate: n counts from 1; h is a number that looks random and is the same on every run.
CREATE TEMP TABLE person AS
WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < :count),
given (names) AS (SELECT '["Asha","Ben","Chiara","Deepak","Elif","Farid","Grace","Hiro","Ines","Jonas","Kavya","Lena",
    "Manoj","Nadia","Omar","Priya","Quentin","Rosa","Sanjay","Tara"]'),
family (names) AS (SELECT '["Abbott","Bose","Costa","Dutta","Eriksen","Fischer","Gupta","Haddad","Iyer","Jansen",
    "Kumar","Lindqvist","Mehta","Novak","Okafor","Patel","Quist","Rossi","Sharma","Tanaka"]')
SELECT n, (n * 2654435761) % 4294967296 AS h,
    json_extract((SELECT names FROM given), '$[' || (n * 7919 % 20) || ']') || ' '
        || json_extract((SELECT names FROM family), '$[' || (n * 104729 % 20) || ']') AS name,
    1735689600000000 + n * 1000003 AS at
FROM counter;

INSERT INTO candidates (id, organisation_id, name, email, contact, location, name_key, email_key, created_at, updated_at)
SELECT candidates + n, org, name, 'person' || (candidates + n) || '@example.com', '+91 98' || (10000000 + h % 89999999),
    CASE h % 3 WHEN 0 THEN '{"city":"Pune","state":"Maharashtra"}' WHEN 1 THEN '{"city":"Lisbon","state":null}'
        ELSE '{"city":"Leeds","state":"England"}' END,
    lower(name), 'person' || (candidates + n) || '@example.com', at, at + 40000000
FROM person, run;

INSERT INTO files (id, organisation_id, sha256, size, created_at)
SELECT files + n, org, printf('%064x', files + n), 40000 + h % 9000, at FROM person, run;

INSERT INTO parses (file_id, parser_version, media_type, pages, text, flags, read_at)
SELECT files + n, 'bench', 'application/pdf', 2,
    name || ' person' || (candidates + n) || '@example.com Software engineer at company ' || (h % 5000)
        || ' Built services in ' || CASE h % 4 WHEN 0 THEN 'Swift and SQL' WHEN 1 THEN 'Kotlin' WHEN 2 THEN 'Python, Django'
        ELSE 'Go and Kubernetes' END || ' for ' || (h % 9) || ' years. Bachelor of Engineering, ' || (2000 + h % 24),
    '[]', at FROM person, run;

INSERT INTO resumes (id, organisation_id, job_id, candidate_id, file_id, file_name, name, relevant_experience_in_months,
    overall_score, requested_by, completed, flags, updated_at, created_at)
SELECT resumes + n, org, job_id, candidates + n, files + n, 'resume-' || n || '.pdf', 'resume-' || n, h % 140,
    CASE WHEN h % 50 = 0 THEN NULL ELSE h / 7 % 1001 END, owner, 1, '[]', at + 40000000, at
FROM person, run;

INSERT INTO resume_scores (id, resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score, education_score,
    certifications_score, overall_score, skills_fraction, work_exp_fraction, projects_fraction, education_fraction,
    certifications_fraction, evidence, user_id, score_weight_id, scoring_version, as_of, created_at)
SELECT scores + n, resumes + n, job_id, 1, s * 3 / 10, s * 3 / 10, s * 2 / 10, s / 10,
    s - s * 3 / 10 - s * 3 / 10 - s * 2 / 10 - s / 10, s, s * 1000, s * 1000, s * 1000, s * 1000, s * 1000,
    '{"must_have_skills":[],"explanation":{}}', owner, weight, 1, 20100, at
FROM (SELECT n, at, h / 7 % 1001 AS s FROM person WHERE h % 50 <> 0), run;

UPDATE resumes SET resume_score_id = (SELECT id FROM resume_scores s WHERE s.resume_id = resumes.id),
    engine_score_id = (SELECT id FROM resume_scores s WHERE s.resume_id = resumes.id)
WHERE id > (SELECT resumes FROM run);

INSERT INTO resume_skills (skill, resume_id)
SELECT CASE h % 4 WHEN 0 THEN 'swift' WHEN 1 THEN 'kotlin' WHEN 2 THEN 'python' ELSE 'go' END, resumes + n
FROM person, run;

INSERT INTO applications (id, organisation_id, job_id, candidate_id, resume_id, overall_score, stage_name, status,
    created_at, updated_at)
SELECT applications + n, org, job_id, candidates + n, resumes + n,
    CASE WHEN h % 50 = 0 THEN NULL ELSE h / 7 % 1001 END, 'Resume Screening',
    CASE h % 20 WHEN 0 THEN 'Shortlisted' WHEN 1 THEN 'On Hold' WHEN 2 THEN 'Rejected' ELSE 'Under Review' END,
    at, at + 40000000
FROM person, run;

INSERT INTO job_universal_statuses (organisation_id, application_id, candidate_id, job_id, stage_name, status, is_latest,
    updated_at)
SELECT organisation_id, id, candidate_id, job_id, stage_name, status, 1, updated_at
FROM applications WHERE id > (SELECT applications FROM run);

DELETE FROM change_feed WHERE seq <= (SELECT max(seq) FROM change_feed) - 1000;
COMMIT;
PRAGMA optimize;
ANALYZE;
