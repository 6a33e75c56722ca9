#!/usr/bin/env python3
"""Feeds broken files to `screen` and checks what it owes for any file.

One record for each file, no end of `screen` but its own, no worker process over 512 MB, no answer later than the
timeout allows. The files go the way of all files: through worker processes, confined and limited. What ends a worker
or times out is kept, to be replayed with --replay. The same seed and corpus give the same files.

    tools/fuzz/fuzz.py --screen .build/release/screen --seconds 60
    tools/fuzz/fuzz.py --screen .build/release/screen --count 10000 --seed 7
    tools/fuzz/fuzz.py --screen .build/release/screen --replay .build/fuzz/crashed-7-123.pdf
"""

import argparse
import base64
import collections
import glob
import json
import os
import queue
import random
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time

import mutate

MOST_MEMORY = 512 << 10  # kB
# How many files are on their way at the most: enough to keep the workers busy, few enough to find who hangs.
LEAD = 32
# Signals of a trap in our own code; others come from the libraries that read formats.
OWN_TRAPS = {signal.SIGILL, signal.SIGTRAP}
KINDS = {"pdf": "pdf", "docx": "docx", "text": "txt", "structure": "txt", "html": "html", "image": "image",
         "other": "other"}
# Scans and documents that outside programs read first.
FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Tests/CommandTests/Fixtures")


class Source:
    """Whole files by kind, and broken ones made of them."""

    def __init__(self, screen, corpus, seed, tools):
        self.seed = seed
        # With outside programs mostly what they work on, since the rest never meets them.
        self.weights = [4, 2, 1, 1, 30, 30, 30] if tools else [40, 30, 12, 12, 2, 2, 2]
        self.files = {kind: [read(path) for path in sorted(glob.glob(f"{corpus}/*.{kind}"))] for kind in ("pdf", "docx")}
        listing = sorted(glob.glob(f"{corpus}/*"))[:60]
        texts = [subprocess.run([screen, "parse", "--format", "text", path], capture_output=True, check=False).stdout
                 for path in listing]
        self.files["text"] = [text for text in texts if text]
        self.files["structure"] = self.files["html"] = self.files["text"]
        fixtures = {path: read(path) for path in sorted(glob.glob(f"{FIXTURES}/*"))}
        self.files["image"] = [data for path, data in fixtures.items() if path.endswith((".png", ".tif"))]
        self.files["other"] = [data for path, data in fixtures.items() if path.endswith((".doc", ".pdf"))]
        if not all(self.files.values()):
            sys.exit(f"fuzz: {corpus}: needs PDF and DOCX files to start from")

    def file(self, number):
        """The broken file of a number: its kind and its bytes."""
        generator = random.Random(f"{self.seed}-{number}")
        kind = generator.choices(list(KINDS), weights=self.weights)[0]
        whole = generator.choice(self.files[kind])
        change = {"pdf": mutate.pdf, "docx": mutate.docx, "text": mutate.text, "structure": mutate.structure,
                  "html": mutate.page, "image": mutate.bytes_of, "other": mutate.pdf}[kind]
        return kind, change(whole, generator)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def peaks(parent):
    """The most memory that each child of a process has taken so far, in kB."""
    for listing in glob.glob(f"/proc/{parent}/task/*/children"):
        try:
            for child in read(listing).split():
                status = read(f"/proc/{int(child)}/status").decode()
                found = [line for line in status.split("\n") if line.startswith("VmHWM")]
                if found:
                    yield int(found[0].split()[1])
        except OSError:
            continue


def ending(screen, job, content, timeout):
    """How a worker process ends on one file alone: 0, or a signal or status."""
    frame = lambda data: struct.pack("<I", len(data)) + data
    setup = {"product": "score", "jobs": [base64.b64encode(read(job)).decode()], "asOf": "2026-01-01",
             "timeout": timeout, "pretty": False}
    head = json.dumps({"file": "fuzz"}).encode()
    sent = frame(json.dumps(setup).encode()) + frame(frame(head) + content)
    return subprocess.run([screen, "worker"], input=sent, capture_output=True, check=False,
                          env={"SWIFT_BACKTRACE": "enable=no"}).returncode


class Run:
    """One `screen` that reads broken files until it has had enough."""

    def __init__(self, options, source, job):
        self.options, self.source = options, source
        self.counts = collections.Counter()
        self.kept, self.problems = [], []
        self.memory = 0
        # Without outside programs, whose start takes longer than all readers together, unless they are asked for.
        tools = os.environ.get("PATH", "") if options.tools else "/nonexistent"
        self.process = subprocess.Popen(
            [options.screen, "score", "--input", "jsonl", "--unordered", "--job", job, "--as-of", "2026-01-01",
             "--timeout", str(options.timeout)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={"PATH": tools, "TMPDIR": tempfile.gettempdir(), **keep("LD_LIBRARY_PATH")})
        self.job = job
        self.records = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()
        threading.Thread(target=self.measure, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.records.put(line)
        self.records.put(None)

    def measure(self):
        while self.process.poll() is None:
            self.memory = max([self.memory, *peaks(self.process.pid)])
            time.sleep(0.02)

    def go(self):
        waiting = {}
        started = time.monotonic()
        number = self.options.first
        while True:
            isOver = (number - self.options.first >= self.options.count if self.options.count
                      else time.monotonic() - started > self.options.seconds)
            if isOver and not waiting:
                break
            if not isOver and len(waiting) < LEAD:
                kind, content = self.source.file(number)
                waiting[str(number)] = (kind, content)
                line = {"id": str(number), "filename": f"{number}.{KINDS[kind]}",
                        "data_base64": base64.b64encode(content).decode()}
                try:
                    self.process.stdin.write(json.dumps(line).encode() + b"\n")
                    self.process.stdin.flush()
                except BrokenPipeError:
                    self.problems.append(f"screen ended after file {number}")
                    break
                number += 1
                if self.records.empty():
                    continue
            if not self.take(waiting):
                break
            if sys.stderr.isatty():
                print(f"\r{sum(self.counts.values())} files, {self.memory >> 10} MB", end="", file=sys.stderr)
        self.finish(waiting)

    def take(self, waiting):
        try:
            # The clock allows four times the processor time, twice where a crash is tried again.
            line = self.records.get(timeout=self.options.timeout * 8 + 30)
        except queue.Empty:
            self.problems.append(f"no answer for any of the files {sorted(waiting)}")
            return False
        if line is None:
            self.problems.append(f"screen ended with {len(waiting)} files unanswered")
            return False
        record = json.loads(line)
        if record.get("id") not in waiting:
            self.problems.append(f"a record too many: {record.get('id')}")
            return True
        kind, content = waiting.pop(record["id"])
        code = record["error"]["code"] if record["status"] == "error" else "ok"
        self.counts[code] += 1
        if code in ("crashed", "timeout"):
            self.keep(code, record["id"], kind, content)
        return True

    def keep(self, code, number, kind, content):
        os.makedirs(self.options.keep, exist_ok=True)
        path = os.path.join(self.options.keep, f"{code}-{self.options.seed}-{number}.{KINDS[kind]}")
        with open(path, "wb") as file:
            file.write(content)
        self.kept.append(path)
        if code == "crashed":
            how = ending(self.options.screen, self.job, content, self.options.timeout)
            self.kept[-1] += f" (ends with {how})"
            if -how in OWN_TRAPS:
                self.problems.append(f"a trap of our own: {path}")
        elif code == "timeout":
            self.problems.append(f"too slow: {path}")

    def finish(self, waiting):
        if waiting:
            # What hangs is among these.
            for number, (kind, content) in waiting.items():
                self.keep("unanswered", number, kind, content)
            self.process.kill()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        status = self.process.wait()
        errors = self.process.stderr.read().decode("utf-8", "replace")
        if status not in (0, 2):
            self.problems.append(f"screen ended with {status}: {errors[-500:]}")
        if self.memory > MOST_MEMORY:
            self.problems.append(f"a worker took {self.memory >> 10} MB")


def keep(name):
    return {name: os.environ[name]} if name in os.environ else {}


def fuzz_job(options, source, folder):
    """Scores a resume against jobs whose description is a broken web page: the reader of HTML runs in `screen` too."""
    problems = []
    document = os.path.join(folder, "resume.txt")
    with open(document, "wb") as file:
        file.write(source.files["text"][0])
    for number in range(max(3, (options.count or options.seconds * 50) // 500)):
        generator = random.Random(f"{options.seed}-job-{number}")
        page = mutate.page(generator.choice(source.files["text"]), generator).decode("utf-8", "replace")
        job = os.path.join(folder, "job.json")
        with open(job, "w", encoding="utf-8", errors="replace") as file:
            json.dump({"title": "Fuzzer", "jd_html": page.replace("\0", ""), "must_have_skills": ["Swift"]}, file)
        status = subprocess.run([options.screen, "score", "--job", job, "--workers", "1", document],
                                capture_output=True, check=False, timeout=120).returncode
        if status not in (0, 2, 65):
            problems.append(f"screen ended with {status} on a job's web page, number {number}")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--screen", default=".build/release/screen")
    parser.add_argument("--corpus", default="corpus/resumes", help="whole files to start from")
    parser.add_argument("--job", default="corpus/jobs/ios-engineer.json")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--first", type=int, default=0, help="the number of the first file")
    parser.add_argument("--count", type=int, default=0, help="how many files; 0 goes by --seconds")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--timeout", type=int, default=20, help="screen's --timeout")
    parser.add_argument("--tools", action="store_true", help="with Tesseract and LibreOffice; much slower")
    parser.add_argument("--keep", default=".build/fuzz", help="where files that end or stop a worker are kept")
    parser.add_argument("--replay", nargs="+", help="kept files: says how a worker ends on each")
    options = parser.parse_args()
    options.screen = os.path.abspath(options.screen)
    if options.replay:
        endings = [(path, ending(options.screen, options.job, read(path), options.timeout)) for path in options.replay]
        for path, how in endings:
            print(f"{path}: {'read' if how == 0 else f'ends the worker with {how}'}")
        return 1 if any(how for _, how in endings) else 0
    source = Source(options.screen, options.corpus, options.seed, options.tools)
    started = time.monotonic()
    run = Run(options, source, options.job)
    run.go()
    with tempfile.TemporaryDirectory() as folder:
        run.problems += fuzz_job(options, source, folder)
    total = sum(run.counts.values())
    print(f"{total} files in {time.monotonic() - started:.0f} s, seed {options.seed}: "
          + ", ".join(f"{count} {code}" for code, count in run.counts.most_common())
          + f"; a worker took {run.memory >> 10} MB at the most")
    for path in run.kept:
        print(f"kept {path}")
    for problem in run.problems:
        print(f"fuzz: {problem}", file=sys.stderr)
    return 1 if run.problems else 0


if __name__ == "__main__":
    sys.exit(main())
