"""Takes the server's webhooks while the server is killed, and checks what came.

Each message has to come, signed, and those of one application in their order. A message may come again: with the same
body. The first time that some messages come they are refused, as receivers do now and then.
"""

import base64
import hashlib
import hmac
import http.server
import threading
import zlib

# One message of so many is refused when it first comes.
REFUSED = 40


class Receiver:
    def __init__(self):
        self.lock = threading.Lock()
        self.secret = b""
        self.bodies = {}  # message: body
        self.order = []  # messages in the order in which they were taken
        self.refused = set()
        self.wrong = []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle(self):
                try:
                    super().handle()
                except ConnectionError:
                    # The server was killed.
                    pass

            def do_POST(self):
                length = int(self.headers["Content-Length"])
                body = self.rfile.read(length)
                if len(body) < length:
                    # The server was killed in the middle of it.
                    return
                self.send_response(receiver.take(self.headers, body))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}/"

    def register(self, ask):
        """Makes the webhook; its secret is said this once."""
        status, answer = ask("POST", "/webhooks/", {"url": self.url})
        if status != 201:
            raise SystemExit(f"kill-test: /webhooks/: {status} {answer}")
        self.secret = base64.b64decode(answer["secret"].removeprefix("whsec_"))

    def take(self, headers, body):
        name = headers["webhook-id"]
        signed = b".".join([name.encode(), headers["webhook-timestamp"].encode(), body])
        expected = "v1," + base64.b64encode(hmac.new(self.secret, signed, hashlib.sha256).digest()).decode()
        with self.lock:
            if expected not in headers["webhook-signature"].split(" "):
                self.wrong.append(f"message {name} is not signed")
            if zlib.crc32(name.encode()) % REFUSED == 0 and name not in self.refused:
                self.refused.add(name)
                return 503
            if self.bodies.setdefault(name, body) != body:
                self.wrong.append(f"message {name} came again with another body")
            self.order.append(name)
        return 204

    def complaints(self, rows):
        """What is wrong, by the store's rows when the queue is empty."""
        found = self.wrong[:5]
        prefix = {row[0]: row[1] for row in rows("SELECT id, message_prefix FROM webhooks")}
        sent = rows("SELECT id, webhook_id, application_id, state FROM webhook_deliveries ORDER BY id")
        names = {row[0]: f"msg_{prefix[row[1]]}_{row[0]}" for row in sent}
        unsent = [names[row[0]] for row in sent if row[3] != "delivered"]
        if unsent:
            found.append(f"{len(unsent)} messages were not delivered: {unsent[:5]}")
        lost = [name for name in names.values() if name not in self.bodies]
        if lost:
            found.append(f"{len(lost)} messages never came: {lost[:5]}")
        first = {}
        for place, name in enumerate(self.order):
            first.setdefault(name, place)
        last = {}
        for identifier, _, application, _ in sent:
            place = first.get(names[identifier], -1)
            if place < last.get(application, -1):
                found.append(f"message {names[identifier]} of application {application} came too early")
            last[application] = place
        untold = rows("""
            SELECT id FROM job_universal_statuses WHERE id NOT IN (
                SELECT json_extract(payload, '$.data.id') FROM webhook_deliveries)""")
        if untold:
            found.append(f"{len(untold)} rows of history that no message tells of: {untold[:5]}")
        return found

    def __str__(self):
        return f"{len(self.bodies)} messages, {len(self.order) - len(self.bodies)} of them again, {len(self.refused)} refused"
