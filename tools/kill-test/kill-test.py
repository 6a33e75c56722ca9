#!/usr/bin/env python3
"""Kills `screen serve` at random moments and checks that nothing which it answered with 2xx is lost.

Clients upload resumes, upload them again, move candidates and answer questions with recordings while the server is
killed (SIGKILL) and started again on the same files, so many times; every third time a `screen import` works on the same
store and is killed too. A receiver takes the webhooks. In the end the queues are worked off, and then

- every resume that was answered with 201 or 200 is there, completed, with a score;
- every move that was answered with 200 is in the history;
- no application, candidate, resume or row of history is there twice, and the counters are the real counts;
- every file is where its hash says, nothing else lies about, and `PRAGMA integrity_check` is ok;
- every recording has its picture and its sound, and every change of an application was told to the receiver, in order;
- no process outlives the server that started it, and nothing is left in its folders.

The moments follow from --seed, as far as the machine lets them.

    tools/kill-test/kill-test.py --screen .build/release/screen --kills 50
"""

import argparse
import collections
import glob
import hashlib
import http.client
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import uuid

from receiver import Receiver
from recordings import Recordings

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from processes import descendants, free_port  # noqa: E402

UPLOADERS = 4
MOVERS = 2
# Seconds from a start, or from when the server answers, to the next kill.
SHORTEST, LONGEST = 0.02, 1.5
# How long the rest of the queue may take in the end, and a worker to notice that its server is gone.
PATIENCE = 600
ORPHAN_PATIENCE = 10
STATUSES = ["Under Review", "Shortlisted", "On Hold", "Rejected", "Hired"]


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


class Server:
    """A server on one port and one store, which can be killed and started again."""

    def __init__(self, screen, folder):
        self.screen, self.folder = screen, folder
        self.db = os.path.join(folder, "screen.db")
        self.port = free_port()
        self.process = None
        self.orphans = []
        self.temporary = os.path.join(folder, "tmp")
        os.mkdir(self.temporary)

    def run(self, *arguments, password=None):
        return subprocess.run([self.screen, *arguments, "--db", self.db], input=password, check=True,
                              capture_output=True, text=True).stdout.strip()

    def start(self):
        with open(os.path.join(self.folder, "server.log"), "ab") as log:
            self.process = subprocess.Popen(
                [self.screen, "serve", "--db", self.db, "--port", str(self.port), "--log-level", "warning",
                 "--webhook-allow", "127.0.0.1/32"],
                stdout=subprocess.DEVNULL, stderr=log, env={**os.environ, "TMPDIR": self.temporary})

    def kill(self):
        workers = descendants(self.process.pid)
        self.process.kill()
        self.process.wait()
        self.orphans.append((time.monotonic(), workers))

    def wait_until_ready(self):
        limit = time.monotonic() + 60
        while time.monotonic() < limit:
            if self.process.poll() is not None:
                sys.exit(f"kill-test: the server ended with status {self.process.returncode}; see {self.folder}")
            try:
                if ask(self.port, "GET", "/healthz", None)[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)
        sys.exit("kill-test: the server does not answer")


def ask(port, method, path, token, body=None, content_type="application/json"):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        headers = {"Content-Type": content_type} if body is not None else {}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        content = answer.read()
        return answer.status, json.loads(content) if content[:1] in (b"{", b"[") else None
    finally:
        connection.close()


def form(fields, file, name, data):
    edge = uuid.uuid4().hex
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
             for field, value in fields.items()]
    parts += [f'--{edge}\r\nContent-Disposition: form-data; name="{file}"; filename="{name}"\r\n\r\n'.encode(), data,
              f"\r\n--{edge}--\r\n".encode()]
    return b"".join(parts), f"multipart/form-data; boundary={edge}"


class Clients:
    """What uploads and moves, and remembers what it was promised."""

    def __init__(self, server, token, jobs, files, seed):
        self.server, self.token, self.jobs, self.files, self.seed = server, token, jobs, files, seed
        self.lock = threading.Lock()
        self.promised = {}  # resume: (job, sha256)
        self.handed_in = []  # (job, name, data)
        self.moves = []  # (resume, status)
        self.answers = collections.Counter()
        self.wrong = []
        self.is_over = threading.Event()
        self.threads = [threading.Thread(target=self.upload, args=(n,)) for n in range(UPLOADERS)]
        self.threads += [threading.Thread(target=self.move, args=(n,)) for n in range(MOVERS)]
        self.queue = [(job, path) for path in files for job in jobs]
        random.Random(seed).shuffle(self.queue)

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def next_file(self, rng):
        with self.lock:
            if self.handed_in and rng.random() < 0.2:
                return rng.choice(self.handed_in)
            job, path = self.queue.pop() if self.queue else (rng.choice(self.jobs), rng.choice(self.files))
        with open(path, "rb") as file:
            data = file.read()
        if not self.queue and path.endswith(".pdf"):
            # Readers pass over what follows the end of the file; so each is another file of the same person.
            data += b"\n%%%d\n" % rng.getrandbits(64)
        return job, os.path.basename(path), data

    def upload(self, number):
        rng = random.Random(f"{self.seed}-upload-{number}")
        while not self.is_over.is_set():
            item = self.next_file(rng)
            job, name, data = item
            try:
                status, answer = ask(self.server.port, "POST", "/resumes/", self.token,
                                     *form({"job": job}, "file", name, data))
            except (OSError, http.client.HTTPException):
                self.answers["upload without an answer"] += 1
                # The server is down, or went away: the same again, as a careful client would.
                with self.lock:
                    self.handed_in.append(item)
                time.sleep(0.02)
                continue
            with self.lock:
                self.answers[f"upload {status}"] += 1
                if status in (200, 201):
                    self.promised[answer["id"]] = (job, hashlib.sha256(data).hexdigest())
                    self.handed_in.append(item)
                else:
                    self.wrong.append(f"upload of {name} to job {job}: {status} {answer}")

    def move(self, number):
        rng = random.Random(f"{self.seed}-move-{number}")
        while not self.is_over.is_set():
            with self.lock:
                resume = rng.choice(list(self.promised)) if self.promised else None
            if resume is None:
                time.sleep(0.02)
                continue
            status = rng.choice(STATUSES)
            try:
                code, answer = ask(self.server.port, "PATCH", f"/resumes/{resume}/", self.token,
                                   json.dumps({"status_text": status}))
            except (OSError, http.client.HTTPException):
                self.answers["move without an answer"] += 1
                time.sleep(0.02)
                continue
            with self.lock:
                self.answers[f"move {code}"] += 1
                if code == 200:
                    self.moves.append((resume, status))
                elif code != 400 or status != "Shortlisted":
                    # Who is Rejected or Hired can't be shortlisted.
                    self.wrong.append(f"move of resume {resume}: {code} {answer}")


class Store:
    """The store as SQLite sees it, when no server runs."""

    def __init__(self, path):
        self.connection = sqlite3.connect(path)

    def rows(self, sql, *values):
        return self.connection.execute(sql, values).fetchall()

    def complaints(self, clients, media):
        found = []

        def expect_none(what, sql):
            rows = self.rows(sql)
            if rows:
                found.append(f"{what}: {rows[:5]}{' …' if len(rows) > 5 else ''}")

        if self.rows("PRAGMA integrity_check") != [("ok",)]:
            found.append("PRAGMA integrity_check is not ok")
        expect_none("rows that refer to nothing", "PRAGMA foreign_key_check")
        expect_none("applications twice",
                    "SELECT candidate_id, job_id FROM applications GROUP BY 1, 2 HAVING count(*) > 1")
        expect_none("candidates twice",
                    "SELECT organisation_id, lower(email) FROM candidates WHERE email IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1")
        expect_none("resumes twice", "SELECT job_id, file_id FROM resumes GROUP BY 1, 2 HAVING count(*) > 1")
        # Moves of files that turned out to be one person's are joined, each kept: those were made before any was read.
        expect_none("rows of history twice", """
            SELECT id FROM (SELECT id, stage_name, status, lag(stage_name) OVER w AS stage, lag(status) OVER w AS was
                FROM job_universal_statuses WINDOW w AS (PARTITION BY application_id ORDER BY id))
            WHERE stage_name = stage AND status = was AND stage_name != 'Applied'""")
        expect_none("applications whose history has no score", """
            SELECT a.id FROM applications a LEFT JOIN job_universal_statuses s
                ON s.application_id = a.id AND s.stage_name = 'Resume Screening'
            WHERE a.resume_id IS NOT NULL GROUP BY a.id HAVING count(s.id) = 0""")
        expect_none("applications whose history ends elsewhere", """
            SELECT a.id FROM applications a LEFT JOIN job_universal_statuses s
                ON s.application_id = a.id AND s.is_latest = 1
            WHERE s.id IS NULL OR s.status != a.status OR s.stage_name != a.stage_name
                OR s.id != (SELECT max(id) FROM job_universal_statuses WHERE application_id = a.id)""")
        expect_none("applications without their newest resume", """
            SELECT a.id FROM applications a WHERE a.resume_id IS NOT
                (SELECT max(r.id) FROM resumes r WHERE r.job_id = a.job_id AND r.candidate_id = a.candidate_id)""")
        expect_none("wrong counts of applicants", """
            SELECT id FROM jobs WHERE applicants_count != (SELECT count(*) FROM applications WHERE job_id = jobs.id)
                OR applicants_count != (SELECT coalesce(sum(applicants), 0) FROM job_days WHERE job_id = jobs.id)""")
        expect_none("candidates without an application",
                    "SELECT id FROM candidates WHERE id NOT IN (SELECT candidate_id FROM applications)")
        expect_none("resumes not completed", "SELECT id FROM resumes WHERE completed = 0")
        expect_none("resumes without a score", "SELECT id FROM resumes WHERE resume_score_id IS NULL")
        expect_none("scores of the engine twice", """
            SELECT resume_id FROM resume_scores WHERE ai_score = 1 GROUP BY 1 HAVING count(*) > 1""")
        found += self.promises(clients)
        found += self.files(media)
        return found

    def promises(self, clients):
        known = {row[0]: row[1:] for row in self.rows(
            "SELECT r.id, r.job_id, f.sha256, r.candidate_id FROM resumes r JOIN files f ON f.id = r.file_id")}
        lost = [resume for resume, promise in clients.promised.items()
                if resume not in known or known[resume][:2] != promise]
        found = [f"{len(lost)} resumes that were answered with 2xx are not there: {lost[:5]}"] if lost else []
        history = {row for row in self.rows("SELECT candidate_id, job_id, status FROM job_universal_statuses")}
        missing = [move for move in clients.moves if move[0] in known
                   and (known[move[0]][2], known[move[0]][0], move[1]) not in history]
        if missing:
            found.append(f"{len(missing)} moves that were answered with 200 are in no history: {missing[:5]}")
        return found

    def files(self, media):
        kept = {f"{row[0]}/{row[1]}" for row in self.rows("SELECT organisation_id, sha256 FROM files")}
        found, seen = [], set()
        for path in glob.glob(f"{media}/resumes/*/*/*"):
            organisation, digest = path.split("/")[-3], path.split("/")[-1]
            seen.add(f"{organisation}/{digest}")
            with open(path, "rb") as file:
                if hashlib.sha256(file.read()).hexdigest() != digest:
                    found.append(f"{path} does not have the bytes that its name says")
        if kept - seen:
            found.append(f"files that are gone: {sorted(kept - seen)[:5]}")
        if seen - kept:
            found.append(f"files that nothing refers to: {sorted(seen - kept)[:5]}")
        left = os.listdir(f"{media}/incoming")
        if left:
            found.append(f"uploads that were left lying about: {left[:5]}")
        return found


def start_import(server, job, files, rng, folder):
    chosen = rng.sample(files, min(20, len(files)))
    with open(os.path.join(folder, "import.log"), "ab") as log:
        return subprocess.Popen([server.screen, "import", *chosen, "--db", server.db, "--job-id", str(job)],
                                stdout=subprocess.DEVNULL, stderr=log)


def work(server, clients, options):
    rng = random.Random(options.seed)
    for kill in range(options.kills):
        importer = start_import(server, clients.jobs[-1], clients.files, rng, server.folder) if kill % 3 == 2 else None
        # Mostly while it works; now and then while it starts, and takes up what the last one left.
        if kill % 4:
            server.wait_until_ready()
        moment = rng.uniform(SHORTEST, LONGEST)
        time.sleep(moment)
        server.kill()
        if importer:
            server.orphans.append((time.monotonic(), descendants(importer.pid)))
            importer.kill()
            importer.wait()
        print(f"kill {kill + 1} after {moment:.2f} s: {len(clients.promised)} resumes promised", file=sys.stderr)
        server.start()


def wait_until_none(server, token, path):
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        if ask(server.port, "GET", f"{path}&page_size=1", token)[1]["count"] == 0:
            return
        time.sleep(0.25)
    sys.exit(f"kill-test: {path} does not get empty")


def orphans(server):
    found = []
    for since, workers in server.orphans:
        while any(map(is_alive, workers)) and time.monotonic() < since + ORPHAN_PATIENCE:
            time.sleep(0.05)
        found += [worker for worker in workers if is_alive(worker)]
    return [f"worker processes that outlived their server: {found}"] if found else []


def make_jobs(server, token, paths):
    jobs = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            job = json.load(file)
        job.pop("score_weight", None)
        status, answer = ask(server.port, "POST", "/jobs/", token, json.dumps(job))
        if status != 201:
            sys.exit(f"kill-test: {path}: {status} {answer}")
        jobs.append(answer["id"])
    return jobs


def main():
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--screen", default=f"{root}/.build/release/screen")
    parser.add_argument("--corpus", default=f"{root}/corpus")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = sorted(glob.glob(f"{options.corpus}/resumes/*.pdf") + glob.glob(f"{options.corpus}/resumes/*.docx"))
    if not files:
        sys.exit(f"kill-test: {options.corpus}: has no resumes")
    with tempfile.TemporaryDirectory(prefix="screen-kill-") as folder:
        server = Server(os.path.abspath(options.screen), folder)
        server.run("user", "create", "--org", "Example", "--email", "ann@example.com", "--role", "Admin",
                   "--password-stdin", password="correct horse battery staple\n")
        token = server.run("token", "create", "--email", "ann@example.com")
        server.start()
        server.wait_until_ready()
        jobs = make_jobs(server, token, sorted(glob.glob(f"{options.corpus}/jobs/*.json"))[:3])
        def ask_for(method, path, body=None, content_type="application/json"):
            body = json.dumps(body) if isinstance(body, dict) else body
            return ask(server.port, method, path, token, body, content_type)

        receiver = Receiver()
        receiver.register(ask_for)
        recordings = Recordings(folder, ask_for, form) if Recordings.is_possible() else None
        if recordings:
            recordings.prepare(jobs[0])
        else:
            print("without FFmpeg there are no recordings", file=sys.stderr)
        clients = Clients(server, token, jobs, files, options.seed)
        others = [clients] + ([recordings] if recordings else [])
        began = time.monotonic()
        for other in others:
            other.start()
        try:
            work(server, clients, options)
        finally:
            for other in others:
                other.stop()
        server.wait_until_ready()
        wait_until_none(server, token, "/resumes/?completed=false")
        if recordings:
            recordings.wait(PATIENCE)
        wait_until_none(server, token, "/webhooks/1/deliveries/?state=waiting")
        print(f"{options.kills} kills in {time.monotonic() - began:.0f} s, all done; {len(clients.promised)} resumes "
              f"promised, {len(clients.moves)} moves, {recordings or 'no recordings'}, {receiver}; {dict(clients.answers)}")
        complaints = clients.wrong[:5] + orphans(server)
        server.process.send_signal(signal.SIGTERM)
        if server.process.wait(timeout=60) != 0:
            complaints.append(f"the server ended with status {server.process.returncode} on SIGTERM")
        store, media = Store(server.db), os.path.join(folder, "media")
        complaints += store.complaints(clients, media) + receiver.complaints(store.rows)
        if recordings:
            complaints += recordings.complaints(store.rows, media, server.temporary)
        if complaints:
            with open(os.path.join(folder, "server.log"), encoding="utf-8", errors="replace") as log:
                sys.stderr.write("".join(log.readlines()[-20:]))
            print("\n".join(complaints))
            return 1
    print("nothing lost, nothing twice, nothing left over")
    return 0


if __name__ == "__main__":
    sys.exit(main())
