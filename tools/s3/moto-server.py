#!/usr/bin/env python3
"""A server that behaves as S3 does, for the tests: moto, which keeps objects but believes everybody, behind a check of
signatures by botocore.

    tools/s3/moto-server.py BUCKET

Takes requests of the key `AKIDTEST` / `secret` alone, signed in a header or in the query, and answers others with 403. The
port is on the first line of standard output. It ends with its standard input.
"""
import datetime
import hashlib
import io
import os
import sys
import threading
from urllib.parse import parse_qsl, urlsplit

os.environ.update(AWS_ACCESS_KEY_ID="AKIDTEST", AWS_SECRET_ACCESS_KEY="secret", AWS_DEFAULT_REGION="us-east-1")

from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402
from moto.server import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

KEY, SECRET, REGION = "AKIDTEST", "secret", "us-east-1"


class Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *arguments):
        pass


class Refused(Exception):
    pass


def check(method, url, headers, body):
    """Raises Refused with S3's code unless the request was signed with the key."""
    query = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    header = headers.get("authorization", "")
    if "X-Amz-Signature" in query:
        url, _, given = url.rpartition("&X-Amz-Signature=")
        names, scope, moment = query["X-Amz-SignedHeaders"], query["X-Amz-Credential"], query["X-Amz-Date"]
        auth, expires = S3SigV4QueryAuth, int(query["X-Amz-Expires"])
        if not 1 <= expires <= 604800:
            raise Refused("AuthorizationQueryParametersError")
    elif header.startswith("AWS4-HMAC-SHA256 "):
        parts = dict(part.strip().split("=", 1) for part in header[17:].split(","))
        names, scope, given = parts["SignedHeaders"], parts["Credential"], parts["Signature"]
        moment, auth, expires = headers["x-amz-date"], S3SigV4Auth, 900
        if headers["x-amz-content-sha256"] != hashlib.sha256(body).hexdigest():
            raise Refused("XAmzContentSHA256Mismatch")
        unsigned = [n for n in headers if n.startswith("x-amz-") and n not in names.split(";")]
        if unsigned:
            raise Refused("AccessDenied")
    else:
        raise Refused("AccessDenied")
    if scope != f"{KEY}/{moment[:8]}/{REGION}/s3/aws4_request" or "host" not in names.split(";"):
        raise Refused("InvalidAccessKeyId")
    request = AWSRequest(
        method=method, url=url, headers={n: headers[n] for n in names.split(";") if n in headers})
    request.context["timestamp"] = moment
    auth = auth(Credentials(KEY, SECRET), "s3", REGION)
    text = auth.string_to_sign(request, auth.canonical_request(request))
    if auth.signature(text, request) != given:
        raise Refused("SignatureDoesNotMatch")
    start = datetime.datetime.strptime(moment, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
    if datetime.datetime.now(datetime.timezone.utc) > start + datetime.timedelta(seconds=expires):
        raise Refused("AccessDenied")


def guarded(application):
    # moto keeps its objects in plain dictionaries and iterates over them: one request at a time.
    alone = threading.Lock()

    def answer(environ, start_response):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        headers = {n[5:].replace("_", "-").lower(): v for n, v in environ.items() if n.startswith("HTTP_")}
        if environ.get("CONTENT_TYPE"):
            headers["content-type"] = environ["CONTENT_TYPE"]
        try:
            check(environ["REQUEST_METHOD"], f"http://{headers['host']}{environ['REQUEST_URI']}", headers, body)
        except (Refused, KeyError, ValueError) as error:
            code = error.args[0] if isinstance(error, Refused) else "AuthorizationHeaderMalformed"
            text = f"<Error><Code>{code}</Code></Error>".encode()
            start_response("403 Forbidden", [("Content-Type", "application/xml"), ("Content-Length", str(len(text)))])
            return [b"" if environ["REQUEST_METHOD"] == "HEAD" else text]
        environ["wsgi.input"] = io.BytesIO(body)
        with alone:
            return list(application(environ, start_response))

    return answer


def main():
    server = make_server(
        "127.0.0.1", 0, guarded(DomainDispatcherApplication(create_backend_app)), threaded=True, request_handler=Quiet)
    from moto.s3.models import s3_backends

    s3_backends["123456789012"]["aws"].create_bucket(sys.argv[1], REGION)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.port, flush=True)
    sys.stdin.read()


main()
