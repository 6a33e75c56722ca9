#!/usr/bin/env python3
"""Records what botocore signs, for the tests of our own signatures.

    .build/moto/bin/python tools/s3/record-signatures.py >Tests/ScreenEngineTests/Fixtures/media/signatures.json

botocore is what AWS's own tools for Python sign with. Every case is a request as it goes out; `authorization` is the header
that botocore made for it, `url` of a presigned case the whole URL. The keys are those of AWS's documentation.
"""
import datetime
import hashlib
import json
import sys
from unittest import mock
from urllib.parse import quote

import botocore
import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

MOMENT = datetime.datetime(2026, 2, 28, 23, 59, 59)
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
KEYS = ["AKIAIOSFODNN7EXAMPLE", SECRET]
TOKEN = "AQoEXAMPLEH4aoAH0gNCAPy/zrkuWJOgn8Sp27smU+9w=="

PATHS = [
    "plain.mp4", "a/b/c.webm", "with space.mp4", "plus+sign.mp4", "percent%20.mp4", "100%.mp4", "tilde~dash-under_.mp4",
    "інтерв'ю.mp4", "面试 录像.mov", "émigré.mp4", "e\u0301migre\u0301.mp4", "🎬.mp4", "a//b.mp4", "./dot/../dot.mp4",
    "a=b&c=d;e.mp4", "quote\"'<>.mp4", "(1)[2]{3}.mp4", "!*$,:@?#.mp4", "back\\slash|pipe^.mp4", "tab\there.mp4",
    "answers/7/0f1e2d3c4b5a69788796a5b4c3d2e1f0/recording.mp4",
]
QUERIES = [
    [], [["uploads", ""]], [["partNumber", "1"], ["uploadId", "abc/def+ghi=="]],
    [["b", "2"], ["a", "1"], ["A", "0"]], [["a", "2"], ["a", "1"], ["a", ""]], [["ab", "1"], ["a", "1"], ["a-b", "1"]],
    [["x y", "p q"], ["ü", "ß"], ["~", "-_."]], [["list-type", "2"], ["prefix", "answers/7/"], ["delimiter", "/"]],
]
HEADERS = [
    [], [["content-type", "video/mp4"]], [["content-type", "video/webm;codecs=vp9,opus"]], [["range", "bytes=0-99"]],
    [["if-match", "\"0f1e\""], ["x-amz-meta-note", "  several   blanks  "]], [["x-amz-acl", "private"], ["zz", "last"]],
]


def credentials(token):
    return Credentials(*KEYS, TOKEN if token else None)


def url(path, query):
    text = "https://examplebucket.s3.eu-west-1.amazonaws.com/" + quote(path, safe="/~-_.")
    if query:
        text += "?" + "&".join(f"{quote(n, safe='~-_.')}={quote(v, safe='~-_.')}" for n, v in query)
    return text


def signed(method, path, query, headers, body, token, region="eu-west-1"):
    request = AWSRequest(method=method, url=url(path, query), data=body, headers=dict(headers))
    request.context["payload_signing_enabled"] = True
    botocore.auth.S3SigV4Auth(credentials(token), "s3", region).add_auth(request)
    names = request.headers["Authorization"].split("SignedHeaders=")[1].split(",")[0].split(";")
    values = dict(headers, host="examplebucket.s3.eu-west-1.amazonaws.com")
    values |= {n.lower(): v for n, v in request.headers.items() if n.lower().startswith("x-amz-")}
    return {
        "method": method, "path": path, "query": query, "region": region, "token": token,
        "headers": [[n, values[n]] for n in names],
        "payload": hashlib.sha256(body).hexdigest(), "authorization": request.headers["Authorization"],
    }


def presigned(method, path, query, headers, expires, token, region="eu-west-1"):
    # botocore sorts a URL's parameters before it signs; as AWS reads them, their order doesn't matter.
    request = AWSRequest(method=method, url=url(path, query), headers=dict(headers))
    botocore.auth.S3SigV4QueryAuth(credentials(token), "s3", region, expires=expires).add_auth(request)
    return {
        "method": method, "path": path, "query": query, "region": region, "token": token,
        "headers": [["host", "examplebucket.s3.eu-west-1.amazonaws.com"]] + headers, "expires": expires,
        "url": request.url,
    }


def main():
    headed, queried = [], []
    with mock.patch.object(botocore.auth, "get_current_datetime", lambda: MOMENT):
        for index, path in enumerate(PATHS):
            headed.append(signed("PUT", path, [], HEADERS[index % len(HEADERS)], path.encode(), index % 3 == 0))
            queried.append(presigned("PUT", path, [], HEADERS[index % 3], 60 + index, index % 2 == 0))
        for index, query in enumerate(QUERIES):
            for method in ["GET", "PUT", "POST", "DELETE", "HEAD"]:
                headed.append(signed(method, "key", query, HEADERS[index % len(HEADERS)], b"", index % 2 == 0))
            if len({name for name, _ in query}) == len(query):
                queried.append(presigned("PUT", "key", query, [], 3600, False))
        for region in ["us-east-1", "cn-north-1", "me-central-1"]:
            headed.append(signed("GET", "key", [], [], b"", False, region))
            queried.append(presigned("PUT", "key", [], HEADERS[1], 604800, True, region))
    json.dump(
        {
            "botocore": botocore.__version__, "access_key": KEYS[0], "secret_key": SECRET, "session_token": TOKEN,
            "time": int(MOMENT.replace(tzinfo=datetime.timezone.utc).timestamp()),
            "authorizations": headed, "presigned": queried,
        }, sys.stdout, indent=1, ensure_ascii=False)
    print()


main()
