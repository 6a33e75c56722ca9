internal import HTTPTypes
internal import ResumeParse

extension APIError {
    /// 401 where a token is none of ours, expired or revoked, in the words of the documented system's tokens.
    static let tokenNotValid = {
        var json = JSONWriter()
        json.object {
            $0.member("detail", "Given token not valid for any token type")
            $0.member("code", "token_not_valid")
        }
        return APIError(
            status: .unauthorized, body: json.bytes, headers: [.wwwAuthenticate: #"Bearer error="invalid_token""#])
    }()
}
