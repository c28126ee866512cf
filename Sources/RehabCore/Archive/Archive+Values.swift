// How values of the standard library pass through an archive.

extension Int: Archivable {
  static func passed(_ value: Int?, through archive: inout Archive) -> Int {
    var number = value ?? 0
    archive.pass(number: &number)
    return number
  }
}

extension UInt64: Archivable {
  static func passed(_ value: UInt64?, through archive: inout Archive) -> UInt64 {
    UInt64(UInt(bitPattern: archive.pass(value) { Int(bitPattern: UInt($0)) }))
  }
}

extension Bool: Archivable {
  static func passed(_ value: Bool?, through archive: inout Archive) -> Bool {
    let number = archive.pass(value) { $0 ? 1 : 0 }
    if !(0...1).contains(number) { archive.fail() }
    return number == 1
  }
}

extension Double: Archivable {
  /// The bits from the lowest to the highest, since most numbers are whole and small, and the low bits then are zero.
  static func passed(_ value: Double?, through archive: inout Archive) -> Double {
    let bits = archive.pass(value) { Int(bitPattern: UInt($0.bitPattern.byteSwapped)) }
    return Double(bitPattern: UInt64(UInt(bitPattern: bits)).byteSwapped)
  }
}

extension String: Archivable {
  static func passed(_ value: String?, through archive: inout Archive) -> String {
    var text = value ?? ""
    archive.pass(text: &text)
    return text
  }
}

extension Optional: Archivable where Wrapped: Archivable {
  static func passed(_ value: Wrapped??, through archive: inout Archive) -> Wrapped? {
    let value: Wrapped? = value ?? nil
    let isThere = Bool.passed(value != nil, through: &archive)
    return isThere ? Wrapped.passed(value, through: &archive) : nil
  }
}

extension Array: Archivable where Element: Archivable {
  static func passed(_ value: [Element]?, through archive: inout Archive) -> [Element] {
    if !archive.isReading, let value {
      var count = value.count
      archive.pass(count: &count)
      for element in value { _ = Element.passed(element, through: &archive) }
      return value
    }
    var count = 0
    archive.pass(count: &count)
    var read: [Element] = []
    read.reserveCapacity(Swift.min(count, 64))
    while read.count < count, archive.isSound { read.append(Element.passed(nil, through: &archive)) }
    return read
  }
}

extension Set: Archivable where Element: Archivable & Comparable {
  static func passed(_ value: Set<Element>?, through archive: inout Archive) -> Set<Element> {
    Set(archive.pass(value) { $0.sorted() })
  }
}

extension Dictionary: Archivable where Key: Archivable, Value: Archivable {
  /// In the order of their written keys, so that the same dictionary always gives the same bytes.
  static func passed(_ value: [Key: Value]?, through archive: inout Archive) -> [Key: Value] {
    let entries = archive.pass(value) { dictionary in
      dictionary.map { ArchivedEntry(key: $0.key, value: $0.value) }
        .map { (entry: $0, name: $0.key.archived) }
        .sorted { $0.name.lexicographicallyPrecedes($1.name) }
        .map(\.entry)
    }
    return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
  }
}

private struct ArchivedEntry<Key: Archivable, Value: Archivable>: Archivable {
  let key: Key
  let value: Value

  static func passed(_ entry: Self?, through archive: inout Archive) -> Self {
    Self(key: archive.pass(entry) { $0.key }, value: archive.pass(entry) { $0.value })
  }
}

extension Archivable where Self: CaseIterable & Equatable {
  /// One of the cases of an enumeration, by its place among them.
  static func passed(_ value: Self?, through archive: inout Archive) -> Self {
    let all = Array(allCases)
    let place = archive.pass(value) { all.firstIndex(of: $0) ?? 0 }
    if all.indices.contains(place) { return all[place] }
    archive.fail()
    return all[0]
  }
}

extension Archive {
  /// The same of an enumeration that passes through archives only as a part.
  mutating func pass<Value: CaseIterable & Equatable>(choice value: inout Value) {
    let all = Array(Value.allCases)
    var place = all.firstIndex(of: value) ?? 0
    pass(number: &place)
    if all.indices.contains(place) { value = all[place] } else { fail() }
  }
}
