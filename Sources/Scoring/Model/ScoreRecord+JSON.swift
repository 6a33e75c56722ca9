public import ResumeParse

extension ScoreRecord {
    /// Writes the members of a record that belong to the resume, in the contract's order, from `candidate` on. The
    /// file, its rank and its hash are the caller's.
    public func writeMembers(to writer: inout JSONWriter, weights: ScoreWeights, candidate: Basics) {
        writer.key("candidate")
        writer.object {
            $0.member("name", ifPresent: candidate.name?.text)
            $0.member("email", ifPresent: candidate.email?.text)
            $0.member("contact", ifPresent: candidate.phone?.text)
            $0.member("location", ifPresent: candidate.location?.displayed)
        }
        writer.member("overall_score", ScoreRecord.decimal(hundredths: overall(weights: weights)))
        writer.key("resume_score")
        writer.object {
            for part in Part.allCases {
                $0.member(part.scoreKey, ScoreRecord.decimal(hundredths: points(of: part, weights: weights)))
            }
        }
        writer.member("relevant_experience_in_months", relevantMonths)
        writer.key("must_have_skills")
        writeMustHaveSkills(to: &writer)
        writer.key("flags")
        writer.array { for flag in flags { flag.writeJSON(to: &$0) } }
        writer.key("explanation")
        writeExplanation(to: &writer)
    }

    /// Writes the must-have skills with the words that earned their credit, as an array.
    public func writeMustHaveSkills(to writer: inout JSONWriter) {
        writer.array { for match in mustHaveSkills { match.writeJSON(to: &$0) } }
    }

    /// Writes a line for each part that says where its score comes from, as an object.
    public func writeExplanation(to writer: inout JSONWriter) {
        writer.object { for part in parts { $0.member(part.part.scoreKey, part.explanation) } }
    }

    /// A score in hundredths as a decimal with two places.
    public static func decimal(hundredths: Int) -> String {
        "\(hundredths / 100)." + String(hundredths % 100 + 100).dropFirst()
    }
}

extension SkillMatch {
    fileprivate func writeJSON(to writer: inout JSONWriter) {
        writer.object {
            $0.member("label", label)
            $0.member("match", kind.rawValue)
            $0.key("credit")
            $0.literal(SkillMatch.decimal(thousandths: credit))
            $0.key("evidence")
            $0.array {
                for piece in evidence {
                    $0.object {
                        $0.member("section", piece.section.rawValue)
                        $0.member("page", piece.page)
                        $0.member("start", piece.span.start)
                        $0.member("end", piece.span.end)
                        $0.member("text", piece.text)
                    }
                }
            }
        }
    }

    /// Thousandths as the shortest decimal with at least one place: 1.0, 0.75, 0.0.
    static func decimal(thousandths: Int) -> String {
        var places = String(thousandths % 1000 + 1000).dropFirst()
        while places.count > 1, places.last == "0" { places = places.dropLast() }
        return "\(thousandths / 1000).\(places)"
    }
}

extension Basics.Location {
    /// City and region, as a list of candidates shows them; the whole address is never shown for them.
    public var displayed: String? {
        let parts = [city, region].compactMap { $0 }
        return parts.isEmpty ? countryCode : parts.joined(separator: ", ")
    }
}
