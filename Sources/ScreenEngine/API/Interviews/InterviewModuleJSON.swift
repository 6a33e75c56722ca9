internal import ResumeParse

extension ModuleWithSteps {
    /// Writes it as lists and single objects have it: its steps and their services nested.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", module.id)
            $0.member("name", module.name)
            $0.member("org", module.organisation)
            $0.member("job", module.job)
            $0.key("steps")
            $0.array { json in for step in steps { step.write(to: &json) } }
            $0.member("created_at", module.createdAt)
            $0.member("updated_at", module.updatedAt)
            $0.member("updated_by", orNull: module.updatedBy)
        }
    }

    /// It as a single object.
    var bytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }
}

extension ModuleWithSteps.Step {
    /// Writes it as a module has it.
    fileprivate func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", step.id)
            $0.key("service")
            ServiceJSON.write(service, to: &$0)
            step.writePlace(to: &$0)
        }
    }
}

extension InterviewStep {
    /// Writes its place and its preferences, within an object.
    fileprivate func writePlace(to json: inout JSONWriter) {
        json.member("order", order)
        json.key("preferences")
        json.literal(preferences)
    }

    /// Writes it as the steps of one service are shown.
    func writePreferences(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            writePlace(to: &$0)
        }
    }
}
