extension PayloadField {
    /// An object, read by the same means; in a list of objects DRF's error has one object for each.
    public static func object(
        _ read: @escaping @Sendable (inout PayloadReader) throws(FieldProblem) -> Value?
    ) -> PayloadField {
        PayloadField(withMode: { (value, mode) throws(FieldProblem) in
            var reader = try PayloadReader(object: value, mode: mode)
            let found = try read(&reader)
            guard reader.problems.isEmpty, let found else { throw FieldProblem(reader.problems) }
            return found
        })
    }

    /// A list of objects: what is wrong is said in a list, with an object for each of them.
    public static func objects<Item>(
        maxCount: Int = 1000,
        _ read: @escaping @Sendable (inout PayloadReader) throws(FieldProblem) -> Item?
    ) -> PayloadField where Value == [Item] {
        let item = PayloadField<Item>.object(read)
        return PayloadField(withMode: { (value, mode) throws(FieldProblem) in
            let (found, problems) = try PayloadList.read(value, item, mode, maxCount: maxCount, whole: true)
            guard problems.allSatisfy(\.isEmpty) else { throw FieldProblem(.items(problems)) }
            return found
        })
    }

    /// A list of plain values: what is wrong is said by position.
    public static func list<Item>(
        of item: PayloadField<Item>, maxCount: Int = 1000
    ) -> PayloadField where Value == [Item] {
        PayloadField(withMode: { (value, mode) throws(FieldProblem) in
            let (found, problems) = try PayloadList.read(value, item, mode, maxCount: maxCount, whole: false)
            let fields = problems.enumerated().filter { !$0.element.isEmpty }
            guard fields.isEmpty else {
                throw FieldProblem(.fields(fields.map { FieldErrors.Field(String($0.offset), $0.element) }))
            }
            return found
        })
    }
}

/// Reads the items of a list.
enum PayloadList {
    /// The items that are right, and for each item what is wrong with it.
    ///
    /// - Parameter whole: whether what is wrong with the list itself belongs to `non_field_errors`, as with objects.
    static func read<Item>(
        _ value: JSONValue, _ item: PayloadField<Item>, _ mode: PayloadReader.Mode, maxCount: Int, whole: Bool
    ) throws(FieldProblem) -> ([Item], [FieldErrors]) {
        guard case .array(let sent) = value else { throw problem(PayloadMessage.list(value.pythonType), whole) }
        guard sent.count <= maxCount else { throw problem(PayloadMessage.maxItems(maxCount), whole) }
        var found: [Item] = []
        var problems: [FieldErrors] = []
        for one in sent {
            do throws(FieldProblem) {
                if one == .null, !item.takesNull { throw FieldProblem(PayloadMessage.null) }
                found.append(try item.parse(one, mode))
                problems.append(.messages([]))
            } catch {
                problems.append(error.errors)
            }
        }
        return (found, problems)
    }

    private static func problem(_ message: String, _ whole: Bool) -> FieldProblem {
        guard whole else { return FieldProblem(message) }
        return FieldProblem(.fields([FieldErrors.Field("non_field_errors", .messages([message]))]))
    }
}
