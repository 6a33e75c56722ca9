/// What a payload says about an account.
struct UserPayload: Sendable {
    private let fields: PayloadReader
    /// The password, if one is to be set.
    let password: String?

    /// Digits of a telephone number with its country's code, E.164.
    private static let largestContact = 999_999_999_999_999

    /// Takes a payload. Whether its password will do is said here, so that none that won't is hashed.
    init(_ fields: PayloadReader) throws(APIError) {
        self.fields = fields
        var trial = UserDraft(name: "", email: "", role: .user)
        password = try UserPayload.read(fields, onto: &trial)
    }

    /// An account as the payload would have it.
    ///
    /// - Throws: 403 where it makes, changes or unmakes a superuser and the asker is none.
    func draft(onto current: UserDraft, by asker: Account, passwordHash: String?) throws(APIError) -> UserDraft {
        var draft = current
        _ = try UserPayload.read(fields, onto: &draft)
        draft.passwordHash = passwordHash
        if draft.isSuperuser || current.isSuperuser, !asker.isSuperuser { throw .permissionDenied }
        return draft
    }

    /// Reads the fields; gives the password.
    private static func read(_ payload: PayloadReader, onto draft: inout UserDraft) throws(APIError) -> String? {
        var fields = payload
        fields.read("name", .text(maxLength: UserJSON.longestName), into: &draft.name)
        fields.read("username", .text(maxLength: UserJSON.longestName), into: &draft.username)
        fields.read("email", .email().map { text throws(FieldProblem) in text.lowercased() }, into: &draft.email)
        fields.read("role", .role, into: &draft.role, required: false)
        fields.read("profile_pic", .link, into: &draft.profilePicture)
        fields.read("is_active", .boolean, into: &draft.isActive, required: false)
        fields.read("is_staff", .boolean, into: &draft.isStaff, required: false)
        fields.read("is_superuser", .boolean, into: &draft.isSuperuser, required: false)
        fields.read("contact", .integer(minimum: 0, maximum: largestContact), into: &draft.contact)
        fields.read("country", .text(maxLength: UserJSON.longestName), into: &draft.country)
        var password: String?
        fields.read("password", .text(trim: false), into: &password)
        if let complaint = password.flatMap(PasswordRules.complaint) { fields.refuse("password", complaint) }
        try fields.finish()
        return password
    }
}

extension PayloadField where Value == String {
    /// An address on the web. Others, such as `javascript:`, would be run by who shows them.
    static var link: PayloadField {
        text(maxLength: 2000).map { text throws(FieldProblem) in
            let isLink = ["https://", "http://"].contains { text.lowercased().hasPrefix($0) && text.count > $0.count }
            guard isLink, !text.unicodeScalars.contains(where: { $0.properties.isWhitespace }) else {
                throw FieldProblem(PayloadMessage.url)
            }
            return text
        }
    }
}
