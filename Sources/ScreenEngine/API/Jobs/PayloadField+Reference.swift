extension PayloadField where Value == Int {
    /// An identifier, or an object that has one, so that what was read can be sent back.
    static var reference: PayloadField {
        PayloadField { (sent) throws(FieldProblem) in
            guard case .object = sent else { return try PayloadNumber.key(sent) }
            guard let id = sent["id"] else { throw FieldProblem(PayloadMessage.keyType(sent.pythonType)) }
            return try PayloadNumber.key(id)
        }
    }
}

extension PayloadField where Value == [Int] {
    /// A list of identifiers or of objects that have one; what is there twice counts once.
    static func references(maxCount: Int) -> PayloadField {
        PayloadField { (sent) throws(FieldProblem) in
            guard case .array(let items) = sent else { throw FieldProblem(PayloadMessage.list(sent.pythonType)) }
            guard items.count <= maxCount else { throw FieldProblem(PayloadMessage.maxItems(maxCount)) }
            var found: [Int] = []
            var known: Set<Int> = []
            for item in items {
                let id = try PayloadField<Int>.reference.parse(item, .create)
                if known.insert(id).inserted { found.append(id) }
            }
            return found
        }
    }
}
