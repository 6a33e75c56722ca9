"""Answers questions with recordings while the server is killed, and checks what becomes of them.

Every answer that was made has to be ready in the end, with the film as it was sent, a picture and the sound; nothing
else may be left in the media folder or among the temporary files.
"""

import glob
import hashlib
import http.client
import os
import shutil
import subprocess
import threading
import time

QUESTIONS = 400
# Seconds between two answers: FFmpeg takes about as long.
PAUSE = 0.5


class Recordings:
    """Somebody who answers one question after the other with the same film."""

    def __init__(self, folder, ask, form):
        self.folder, self.ask, self.form = folder, ask, form
        self.promised = {}  # question: answer
        self.wrong = []
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.answer_all)
        self.film = self.make_film()

    @staticmethod
    def is_possible():
        return shutil.which("ffmpeg") is not None and shutil.which("ffprobe") is not None

    def make_film(self):
        path = os.path.join(self.folder, "film.mp4")
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc=size=640x360:rate=10", "-f",
                        "lavfi", "-i", "sine", "-t", "20", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p",
                        "-c:a", "aac", path], check=True)
        with open(path, "rb") as file:
            return file.read()

    def make(self, path, fields):
        status, answer = self.ask("POST", path, fields)
        if status != 201:
            raise SystemExit(f"kill-test: {path}: {status} {answer}")
        return answer["id"]

    def prepare(self, job):
        """Somebody to answer, and what is asked."""
        candidate = self.make("/candidates/", {"name": "Nina Example", "job": job})
        questions = self.make("/question-sets/", {"name": "About you"})
        self.questions = [self.make("/questions/", {"question_set": questions, "text": "Who are you?", "kind": "video"})
                          for _ in range(QUESTIONS)]
        self.screening = self.make("/personality-screenings/",
                                   {"candidate": candidate, "job": job, "question_set": questions})

    def start(self):
        self.thread.start()

    def stop(self):
        self.is_over.set()
        self.thread.join()

    def answer_all(self):
        for question in self.questions:
            while not self.is_over.wait(PAUSE):
                body, kind = self.form({"screening_id": self.screening, "question": question},
                                       "video", "film.mp4", self.film)
                try:
                    status, answer = self.ask("POST", "/answers/", body, kind)
                except (OSError, http.client.HTTPException):
                    continue
                if status == 201:
                    self.promised[question] = answer["id"]
                elif status != 400 or "unique" not in str(answer):
                    # One whose answer was lost with the connection is answered already.
                    self.wrong.append(f"answer to question {question}: {status} {answer}")
                break

    def wait(self, patience):
        limit = time.monotonic() + patience
        while time.monotonic() < limit:
            answers = self.ask("GET", "/answers/?page_size=100")[1]["results"]
            if all(answer["status"] != "processing" for answer in answers):
                return
            time.sleep(0.25)
        raise SystemExit("kill-test: the recordings are not worked off")

    def complaints(self, rows, media, temporary):
        """What is wrong, by the store's rows and the files when nothing is being done any more."""
        found = self.wrong[:5]
        kept = {row[0]: row[1:] for row in rows(
            "SELECT id, question_id, status, duration_milliseconds, video_key, audio_key, thumbnail_key FROM answers")}
        lost = [answer for question, answer in self.promised.items() if kept.get(answer, [None])[0] != question]
        if lost:
            found.append(f"{len(lost)} answers that were answered with 201 are not there: {lost[:5]}")
        digest = hashlib.sha256(self.film).digest()
        for answer, (_, status, duration, film, sound, picture) in kept.items():
            if status != "ready" or not sound or not picture or not 19_500 <= duration <= 20_500:
                found.append(f"answer {answer} is {status}, {duration} ms long, with {sound} and {picture}")
                continue
            with open(os.path.join(media, film), "rb") as file:
                if hashlib.sha256(file.read()).digest() != digest:
                    found.append(f"the film of answer {answer} is another one")
        keys = {key for row in kept.values() for key in row[3:] if key}
        # An upload that was broken off waits for its owner for a day, and is removed then.
        waiting = {row[0] for row in rows("SELECT key FROM media_uploads UNION SELECT key FROM discarded_media")}
        there = {os.path.relpath(path, media) for path in glob.glob(f"{media}/answers/**", recursive=True)
                 if os.path.isfile(path)}
        for what, names in [("that are gone", keys - there), ("that nothing refers to", there - keys - waiting)]:
            if names:
                found.append(f"recordings {what}: {sorted(names, key=str)[:5]}")
        left = [name for name in os.listdir(temporary) if name.startswith("screen-")]
        if left:
            found.append(f"temporary folders that were left: {left[:5]}")
        return found

    def __str__(self):
        return f"{len(self.promised)} recordings"
