extension ParsedResume {
    /// The version of the parser, as `meta.parser` shows it: it changes whenever the same file can parse otherwise.
    public static let parserVersion = "0.1.0"

    /// Writes the resume as a JSON Resume 1.0.0 object; parts that the resume does not have are left out.
    ///
    /// - Parameters:
    ///   - writer: takes the object.
    ///   - meta: writes further members of `meta`, for example the file's name.
    public func writeJSON(to writer: inout JSONWriter, meta: (inout JSONWriter) -> Void) {
        writer.object { writer in
            writer.key("basics")
            writer.object { resume.basics.writeMembers(to: &$0) }
            resume.writeParts(to: &writer)
            writer.key("meta")
            writer.object { writer in
                meta(&writer)
                writer.member("pages", document.pageCount)
                writer.member("mediaType", document.mediaType.rawValue)
                writer.key("flags")
                writer.array { for flag in flags { flag.writeJSON(to: &$0) } }
                writer.member("parser", ParsedResume.parserVersion)
            }
        }
    }
}

extension DocumentFlag {
    /// Writes the flag as an object.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.object {
            $0.member("code", code.rawValue)
            if let page { $0.member("page", page) }
            $0.member("message", message)
        }
    }
}

extension Basics {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", ifPresent: name?.text)
        writer.member("label", ifPresent: label?.text)
        writer.member("email", ifPresent: email?.text)
        writer.member("phone", ifPresent: phone?.text)
        // Beyond the schema, which allows more: `phone` and `email` stay as written, these have what can be dialled and
        // whatever else there is.
        writer.objects("phones", ifAny: phones) {
            $0.member("text", $1.text.text)
            $0.member("e164", ifPresent: $1.e164)
            $0.member("extension", ifPresent: $1.extensionNumber)
            $0.member("type", ifPresent: $1.kind?.rawValue)
        }
        writer.member("otherEmails", ifAny: otherEmails)
        writer.member("url", ifPresent: url)
        writer.member("summary", ifPresent: summary?.text)
        if let location {
            writer.key("location")
            writer.object {
                $0.member("address", ifPresent: location.address?.text)
                $0.member("postalCode", ifPresent: location.postalCode)
                $0.member("city", ifPresent: location.city)
                $0.member("countryCode", ifPresent: location.countryCode)
                $0.member("region", ifPresent: location.region)
            }
        }
        writer.objects("profiles", ifAny: profiles) {
            $0.member("network", $1.network)
            $0.member("username", ifPresent: $1.username)
            $0.member("url", $1.url)
        }
    }
}

extension Resume {
    fileprivate func writeParts(to writer: inout JSONWriter) {
        writer.objects("work", ifAny: work) {
            $0.member("name", ifPresent: $1.name?.text)
            $0.member("position", ifPresent: $1.position?.text)
            $0.member("location", ifPresent: $1.location?.text)
            $0.member("startDate", ifPresent: $1.start?.description)
            $0.member("endDate", ifPresent: $1.end?.description)
            $0.member("summary", ifPresent: $1.summary?.text)
            $0.member("highlights", ifAny: $1.highlights.map(\.text))
        }
        writer.objects("volunteer", ifAny: volunteer) {
            $0.member("organization", ifPresent: $1.organization?.text)
            $0.member("position", ifPresent: $1.position?.text)
            $0.member("startDate", ifPresent: $1.start?.description)
            $0.member("endDate", ifPresent: $1.end?.description)
            $0.member("highlights", ifAny: $1.highlights.map(\.text))
        }
        writer.objects("education", ifAny: education) {
            $0.member("institution", ifPresent: $1.institution?.text ?? $1.board?.text)
            $0.member("area", ifPresent: $1.area?.text)
            $0.member("studyType", ifPresent: $1.studyType?.text)
            $0.member("startDate", ifPresent: $1.start?.description)
            $0.member("endDate", ifPresent: $1.end?.description)
            $0.member("score", ifPresent: $1.score?.text)
            $0.member("courses", ifAny: $1.courses.map(\.text))
        }
        writer.objects("awards", ifAny: awards) {
            $0.member("title", $1.title.text)
            $0.member("date", ifPresent: $1.date?.description)
            $0.member("awarder", ifPresent: $1.awarder?.text)
        }
        writer.objects("certificates", ifAny: certificates) {
            $0.member("name", $1.name.text)
            $0.member("date", ifPresent: $1.date?.description)
            $0.member("issuer", ifPresent: $1.issuer?.text)
            $0.member("url", ifPresent: $1.url)
            // Beyond the schema, which allows more.
            $0.member("id", ifPresent: $1.number?.text)
            $0.member("expiryDate", ifPresent: $1.expiry?.description)
        }
        writer.objects("publications", ifAny: publications) {
            $0.member("name", $1.name.text)
            $0.member("publisher", ifPresent: $1.publisher?.text)
            $0.member("releaseDate", ifPresent: $1.date?.description)
            $0.member("url", ifPresent: $1.url)
        }
        writer.objects("skills", ifAny: skills) {
            $0.member("name", ifPresent: $1.name?.text)
            $0.member("level", ifPresent: $1.level)
            $0.member("keywords", ifAny: $1.keywords.map(\.text))
        }
        writer.objects("languages", ifAny: languages) {
            $0.member("language", $1.language.text)
            $0.member("fluency", ifPresent: $1.fluency)
        }
        writer.objects("projects", ifAny: projects) {
            $0.member("name", ifPresent: $1.name?.text)
            $0.member("description", ifPresent: $1.description?.text)
            $0.member("highlights", ifAny: $1.highlights.map(\.text))
            $0.member("keywords", ifAny: $1.keywords.map(\.text))
            $0.member("startDate", ifPresent: $1.start?.description)
            $0.member("endDate", ifPresent: $1.end?.description)
            $0.member("url", ifPresent: $1.url)
            $0.member("roles", ifAny: $1.role.map { [$0.text] } ?? [])
            $0.member("entity", ifPresent: $1.entity?.text)
        }
    }
}
