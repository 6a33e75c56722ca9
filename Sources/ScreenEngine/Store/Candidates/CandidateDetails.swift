/// What is kept of a person by name.
struct CandidateDetails: Sendable, Hashable {
    /// The name.
    var name: String
    /// The e-mail address as written; unique in the organisation whatever its case.
    var email: String?
    /// The address of a picture.
    var profilePic: String?
    /// The telephone number as written.
    var contact: String?
    /// A JSON object as text, with `city`, `state` and `country` as far as they are known.
    var location: String?

    /// Makes details.
    init(
        name: String, email: String? = nil, profilePic: String? = nil, contact: String? = nil, location: String? = nil
    ) {
        self.name = name
        self.email = email
        self.profilePic = profilePic
        self.contact = contact
        self.location = location
    }
}
