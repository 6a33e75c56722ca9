/// What bounds a form.
struct FormLimits: Sendable {
    /// Bytes of one field.
    var field = 64 << 10
    /// Parts, fields and files together.
    var parts = 16
}
