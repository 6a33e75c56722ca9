internal import HTTPTypes

extension StagesController {
    /// What it serves.
    var endpoints: [Endpoint] {
        let errors = StageSchemas.errors
        return [
            Endpoint(
                .post, "/shortlist-candidate/", "Complete the screening of a resume and let the candidate go on",
                tag: "Stages", body: .json(.reference("Shortlisting")),
                answers: [
                    .init(200, "The candidate is shortlisted, by this request or before.", .reference("Shortlisted"))
                ] + errors, handler: shortlist),
            Endpoint(
                .post, "/unshortlist-candidate/", "Take a candidate off the shortlist", tag: "Stages",
                body: .json(.reference("Shortlisting")),
                answers: [.init(200, "The candidate is under review again.", .reference("Unshortlisted"))] + errors,
                handler: unshortlist),
            Endpoint(
                .post, "/update-step/", "Start, hold, resume, complete, reject, skip or reset a step", tag: "Stages",
                body: .json(.reference("StepMove")),
                answers: [
                    .init(200, "The step as it is now.", .reference("StepMoved")),
                    .init(
                        400, "The step allows other actions, or the payload is wrong.",
                        .either([.reference("StepRefused"), .object([])])),
                ] + errors, handler: updateStep),
            Endpoint(
                .patch, "/update-status/", "Set a candidate's status; `Shortlisted` shortlists", tag: "Stages",
                body: .json(.reference("StatusMove")),
                answers: [.init(200, "The candidate has the status.", .reference("Shortlisted"))] + errors,
                handler: updateStatus),
        ]
    }

    /// The shapes of moves and of what they answer.
    var schemas: [NamedSchema] {
        [
            NamedSchema("Shortlisting", StageSchemas.shortlisting),
            NamedSchema("StepMove", StageSchemas.stepMove),
            NamedSchema("StatusMove", StageSchemas.statusMove),
            NamedSchema("Shortlisted", StageSchemas.shortlisted),
            NamedSchema("Unshortlisted", StageSchemas.unshortlisted),
            NamedSchema("StepMoved", StageSchemas.stepMoved),
            NamedSchema("StepRefused", StageSchemas.stepRefused),
            NamedSchema("StatusConflict", StageSchemas.conflict),
        ]
    }
}
