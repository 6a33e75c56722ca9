extension JobAccess {
    /// Throws 404 for what may not even be seen.
    func requireView() throws(APIError) {
        if self == .none { throw .notFound }
    }

    /// Throws 404 for what may not even be seen, 403 for what may not be changed.
    func requireChange() throws(APIError) {
        try requireView()
        if self != .change { throw .permissionDenied }
    }
}
