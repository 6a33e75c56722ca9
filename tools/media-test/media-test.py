#!/usr/bin/env python3
"""Sends a large film through `screen serve` and watches the memory of the server.

A film of so many megabytes is made with FFmpeg. It goes in as a form through `POST /answers/` and once more through a
presigned URL and `video_key`, and comes out whole, in ranges and many times at once; FFmpeg takes its sound and a
picture out of it. At each step the most memory that the server process had resident is noted (`VmHWM`, set back before
the step) and, apart from it, that of the processes it started. It fails where the server needs more than --limit
megabytes at any step, where any byte is another one, and where a presigned URL that was altered is taken.

    tools/media-test/media-test.py --screen .build/release/screen --megabytes 500
"""

import argparse
import hashlib
import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from processes import descendants, free_port  # noqa: E402

PIECE = 1 << 20
# How long FFmpeg may take over the film.
PATIENCE = 600
READERS = 8


def status(pid, name):
    """A field of /proc/PID/status in kilobytes; 0 where the process is gone."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
            for line in file:
                if line.startswith(name + ":"):
                    return int(line.split()[1])
    except OSError:
        pass
    return 0


class Watch:
    """The most memory that a process and those below it have while something is done, in megabytes."""

    def __init__(self, pid):
        self.pid, self.others, self.is_done = pid, 0, threading.Event()
        with open(f"/proc/{pid}/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
        self.start = time.monotonic()
        self.thread = threading.Thread(target=self.look)
        self.thread.start()

    def look(self):
        while not self.is_done.wait(0.05):
            self.others = max(self.others, sum(status(child, "VmRSS") for child in descendants(self.pid)))

    def stop(self):
        self.is_done.set()
        self.thread.join()
        return status(self.pid, "VmHWM") / 1024, self.others / 1024, time.monotonic() - self.start


class Test:
    def __init__(self, arguments, folder):
        self.arguments, self.folder = arguments, folder
        self.db = os.path.join(folder, "screen.db")
        self.port = free_port()
        self.rows, self.failures = [], []
        self.token = self.server = None

    def run(self, *arguments, password=None):
        return subprocess.run([self.arguments.screen, *arguments, "--db", self.db], input=password, check=True,
                              capture_output=True, text=True).stdout.strip()

    def check(self, holds, text):
        if not holds:
            self.failures.append(text)

    def step(self, name, body):
        watch = Watch(self.server.pid)
        try:
            return body()
        finally:
            own, others, seconds = watch.stop()
            self.rows.append((name, own, others, seconds))
            print(f"  {name:<44} {seconds:7.1f} s   server {own:6.0f} MB   others {others:6.0f} MB", flush=True)
            self.check(own <= self.arguments.limit, f"{name}: the server had {own:.0f} MB resident")

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)

    def ask(self, method, path, body=None, headers=None, expected=None):
        connection = self.connect()
        try:
            headers = {"Authorization": f"Bearer {self.token}", **(headers or {})} if self.token else headers or {}
            if isinstance(body, (dict, list)):
                body, headers["Content-Type"] = json.dumps(body), "application/json"
            connection.request(method, path, body=body, headers=headers)
            answer = connection.getresponse()
            content = answer.read()
            if expected and answer.status != expected:
                sys.exit(f"media-test: {method} {path} answered {answer.status}: {content[:500]!r}")
            return answer.status, content
        finally:
            connection.close()

    def make(self, path, fields):
        return json.loads(self.ask("POST", path, fields, expected=201)[1])["id"]

    def digest(self, path, headers=None):
        """The hash of a body, and how many bytes it has; a piece at a time."""
        connection = self.connect()
        try:
            connection.request("GET", path, headers={"Authorization": f"Bearer {self.token}", **(headers or {})})
            answer = connection.getresponse()
            found, size = hashlib.sha256(), 0
            while piece := answer.read(PIECE):
                found.update(piece)
                size += len(piece)
            return answer.status, found.hexdigest(), size
        finally:
            connection.close()

    def start(self):
        self.run("user", "create", "--org", "Northwind", "--email", "ada@example.com", "--role", "Admin",
                 "--password-stdin", password="correct horse battery\n")
        with open(os.path.join(self.folder, "server.log"), "wb") as log:
            self.server = subprocess.Popen(
                [self.arguments.screen, "serve", "--db", self.db, "--port", str(self.port), "--log-level", "warning",
                 *self.arguments.serve], stdout=subprocess.DEVNULL, stderr=log)
        limit = time.monotonic() + 60
        while time.monotonic() < limit:
            try:
                if self.ask("GET", "/healthz")[0] == 200:
                    break
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)
        else:
            sys.exit("media-test: the server does not answer")
        answer = self.ask("POST", "/token/", {"email": "ada@example.com", "password": "correct horse battery"},
                          expected=200)[1]
        self.token = json.loads(answer)["access"]

    def film(self):
        """A film of about so many bytes: a few seconds that no encoder makes smaller, again and again."""
        piece, film = os.path.join(self.folder, "piece.mkv"), os.path.join(self.folder, "film.mp4")
        tool = ["ffmpeg", "-nostdin", "-v", "error", "-y"]
        subprocess.run([*tool, "-f", "lavfi", "-i", "testsrc2=size=1280x720:rate=25", "-f", "lavfi", "-i",
                        "sine=frequency=330", "-t", "8", "-vf", "noise=alls=40:allf=t", "-c:v", "mjpeg", "-q:v", "2",
                        "-pix_fmt", "yuvj420p", "-c:a", "aac", piece], check=True)
        wanted = self.arguments.megabytes * 1_000_000
        loops = max(0, -(-wanted // os.path.getsize(piece)) - 1)
        subprocess.run([*tool, "-stream_loop", str(loops), "-i", piece, "-c", "copy", film], check=True)
        os.remove(piece)
        return film

    def send(self, method, path, film, head=b"", tail=b"", headers=None):
        size = os.path.getsize(film)

        def body():
            yield head
            with open(film, "rb") as file:
                while piece := file.read(PIECE):
                    yield piece
            yield tail
        headers = {"Content-Length": str(len(head) + size + len(tail)), **(headers or {})}
        return self.ask(method, path, body(), headers)

    def post_form(self, film, screening, question):
        edge = "edge-of-a-part"
        head = b"".join(
            f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in [("screening_id", screening), ("question", question)])
        head += (f'--{edge}\r\nContent-Disposition: form-data; name="video"; filename="film.mp4"\r\n'
                 "Content-Type: video/mp4\r\n\r\n").encode()
        code, content = self.send("POST", "/answers/", film, head, f"\r\n--{edge}--\r\n".encode(),
                                  {"Content-Type": f"multipart/form-data; boundary={edge}"})
        if code != 201:
            sys.exit(f"media-test: the form was answered with {code}: {content[:500]!r}")
        return json.loads(content)["id"]

    def put(self, film):
        answer = json.loads(self.ask("POST", "/get-upload-presigned-url/", {
            "video_filename": "film.mp4", "content_type": "video/mp4"}, expected=201)[1])
        url = answer["presigned_upload_url"]
        parts = urllib.parse.urlsplit(url)
        path = url[len(f"{parts.scheme}://{parts.netloc}"):]
        # Each parameter of the URL, changed in its last character.
        for name, value in urllib.parse.parse_qsl(parts.query):
            altered = value[:-1] + ("0" if value[-1] != "0" else "1")
            query = urllib.parse.urlencode({**dict(urllib.parse.parse_qsl(parts.query)), name: altered})
            code = self.ask("PUT", f"{parts.path}?{query}", b"x", {"Content-Type": "video/mp4"})[0]
            self.check(code in (400, 403, 404), f"a URL with another {name} was answered with {code}")
        token, self.token = self.token, None
        try:
            code, content = self.send("PUT", path, film, headers={"Content-Type": "video/mp4"})
        finally:
            self.token = token
        if code not in (200, 201, 204):
            sys.exit(f"media-test: the upload was answered with {code}: {content[:500]!r}")
        return answer["key"]

    def ranges(self, path, film):
        size = os.path.getsize(film)
        with open(film, "rb") as file:
            for start, length in [(0, 1), (0, PIECE), (size // 2, 20 * PIECE), (size - 1000, 1000), (size // 3, 7)]:
                file.seek(start)
                expected = hashlib.sha256(file.read(length)).hexdigest()
                code, found, _ = self.digest(path, {"Range": f"bytes={start}-{start + length - 1}"})
                self.check(code == 206 and found == expected, f"the range from {start} is another one")

    def at_once(self, path, expected):
        found = []
        readers = [threading.Thread(target=lambda: found.append(self.digest(path)[1])) for _ in range(READERS)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        self.check(found == [expected] * READERS, "a film that was read at the same time as others is another one")

    def slowly(self, path):
        """Takes a little of the film and then nothing for a while."""
        connections = []
        for _ in range(READERS):
            connection = self.connect()
            connection.request("GET", path, headers={"Authorization": f"Bearer {self.token}"})
            connection.getresponse().read(PIECE)
            connections.append(connection)
        time.sleep(5)
        for connection in connections:
            connection.close()

    def wait(self, answer):
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            found = json.loads(self.ask("GET", f"/answers/{answer}/", expected=200)[1])
            if found["status"] != "processing":
                return found
            time.sleep(0.2)
        sys.exit("media-test: FFmpeg does not come to an end")

    def main(self):
        film = self.film()
        expected = hashlib.sha256()
        with open(film, "rb") as file:
            while piece := file.read(PIECE):
                expected.update(piece)
        expected = expected.hexdigest()
        print(f"a film of {os.path.getsize(film) / 1_000_000:.0f} MB", flush=True)
        self.start()
        job = self.make("/jobs/", {"title": "Presenter", "must_have_skills": ["Speaking"]})
        candidate = self.make("/candidates/", {"name": "Nina Example", "job": job})
        questions = self.make("/question-sets/", {"name": "About you"})
        first, second = (self.make("/questions/", {"question_set": questions, "text": "Who are you?", "kind": "video"})
                         for _ in range(2))
        screening = self.make("/personality-screenings/",
                              {"candidate": candidate, "job": job, "question_set": questions})
        # What a first request brings with it is not the film's.
        self.ask("GET", "/answers/", expected=200)
        print(f"  at rest: {status(self.server.pid, 'VmRSS') / 1024:.0f} MB", flush=True)

        answer = self.step("POST /answers/ with a form", lambda: self.post_form(film, screening, first))
        found = self.step("FFmpeg", lambda: self.wait(answer))
        self.check(found["status"] == "ready", f"FFmpeg: {found}")
        path = f"/answers/{answer}"
        whole = self.step("GET answers/<id>/video/", lambda: self.digest(f"{path}/video/"))
        self.check(whole[:2] == (200, expected), "the film is another one")
        self.step("the same in ranges", lambda: self.ranges(f"{path}/video/", film))
        self.step(f"the same {READERS} times at once", lambda: self.at_once(f"{path}/video/", expected))
        self.step(f"the same to {READERS} who do not read on", lambda: self.slowly(f"{path}/video/"))
        for part, begin in [("thumbnail", b"\xff\xd8"), ("audio", b"")]:
            code, content = self.ask("GET", f"{path}/{part}/")
            self.check(code == 200 and len(content) > 1000 and content.startswith(begin), f"{part}: {code}")
        key = self.step("PUT to a presigned URL", lambda: self.put(film))
        answer = self.step("POST /answers/ with its video_key", lambda: self.make(
            "/answers/", {"screening_id": screening, "question": second, "video_key": key}))
        found = self.step("FFmpeg", lambda: self.wait(answer))
        self.check(found["status"] == "ready", f"FFmpeg: {found}")
        whole = self.step("GET answers/<id>/video/", lambda: self.digest(f"/answers/{answer}/video/"))
        self.check(whole[:2] == (200, expected), "the film is another one")

    def stop(self):
        if self.server and self.server.poll() is None:
            self.server.send_signal(signal.SIGTERM)
            try:
                self.server.wait(60)
            except subprocess.TimeoutExpired:
                self.server.kill()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--screen", default=".build/release/screen", help="the program")
    parser.add_argument("--megabytes", type=int, default=500, help="the film's size")
    parser.add_argument("--limit", type=int, default=200, help="megabytes that the server may have resident")
    parser.add_argument("serve", nargs="*", help="further arguments of `screen serve`, after --")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="screen-media-") as folder:
        test = Test(arguments, folder)
        try:
            test.main()
        finally:
            test.stop()
            with open(os.path.join(folder, "server.log"), "rb") as log:
                sys.stderr.write(log.read().decode(errors="replace"))
    for failure in test.failures:
        print(f"media-test: {failure}", file=sys.stderr)
    most = max(row[1] for row in test.rows)
    print(f"at most {most:.0f} MB resident in the server, {max(row[2] for row in test.rows):.0f} MB in what it started")
    sys.exit(1 if test.failures else 0)


main()
