extension CandidateAccess {
    /// Throws 404 for a candidate who may not even be seen, 403 where something may not be done.
    func require(_ right: KeyPath<CandidateAccess, Bool>) throws(APIError) {
        guard isVisible else { throw .notFound }
        guard self[keyPath: right] else { throw .permissionDenied }
    }
}
