extension PayloadField where Value == Int {
    /// An integer; a text of digits counts as one, and `1.0` too. The bounds are those of Django's `IntegerField`, unless
    /// given.
    public static func integer(minimum: Int = -2_147_483_648, maximum: Int = 2_147_483_647) -> PayloadField {
        PayloadField { value throws(FieldProblem) in
            let number = try PayloadNumber.integer(value)
            if number > maximum { throw FieldProblem(PayloadMessage.maximum(String(maximum))) }
            if number < minimum { throw FieldProblem(PayloadMessage.minimum(String(minimum))) }
            return number
        }
    }

    /// A decimal, as a number or a text, times ten to the power of `places`.
    ///
    /// - Parameters:
    ///   - digits: the most digits it may have, as DRF's `max_digits`.
    ///   - places: the most places it may have, as DRF's `decimal_places`; also the unit of the result and the bounds.
    public static func decimal(
        digits: Int, places: Int, minimum: Int? = nil, maximum: Int? = nil
    ) -> PayloadField {
        var field = PayloadField { value throws(FieldProblem) in
            let number = try PayloadNumber.decimal(value, digits: digits, places: places)
            if let maximum, number > maximum {
                throw FieldProblem(PayloadMessage.maximum(DecimalDisplay.shortest(maximum, places: places)))
            }
            if let minimum, number < minimum {
                throw FieldProblem(PayloadMessage.minimum(DecimalDisplay.shortest(minimum, places: places)))
            }
            return number
        }
        field.blankIsNull = true
        return field
    }

    /// An identifier. Whether there is such an object is asked later; see ``PayloadMessage/key(_:)``.
    public static var key: PayloadField {
        var field = PayloadField { value throws(FieldProblem) in try PayloadNumber.key(value) }
        field.blankIsNull = true
        return field
    }
}

extension PayloadField where Value == [Int] {
    /// A list of identifiers; an identifier that is there twice counts once.
    public static func keys(maxCount: Int = 1000) -> PayloadField {
        PayloadField { value throws(FieldProblem) in
            guard case .array(let items) = value else { throw FieldProblem(PayloadMessage.list(value.pythonType)) }
            guard items.count <= maxCount else { throw FieldProblem(PayloadMessage.maxItems(maxCount)) }
            var found: [Int] = []
            for item in items {
                let key = try PayloadNumber.key(item)
                if !found.contains(key) { found.append(key) }
            }
            return found
        }
    }
}
