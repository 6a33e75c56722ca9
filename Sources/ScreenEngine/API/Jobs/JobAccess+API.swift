extension JobAccess {
    /// Throws 404 for what may not even be seen, 403 for what may not be done with it.
    func require(_ needed: JobAccess) throws(APIError) {
        if self == .none { throw .notFound }
        if self < needed { throw .permissionDenied }
    }
}
