// How values of the standard library pass through an archive.

extension Int: Archivable {
  static var blank: Int { 0 }

  mutating func pass(through archive: inout Archive) { archive.pass(number: &self) }
}

extension UInt64: Archivable {
  static var blank: UInt64 { 0 }

  mutating func pass(through archive: inout Archive) {
    var number = Int(bitPattern: UInt(self))
    archive.pass(number: &number)
    self = UInt64(UInt(bitPattern: number))
  }
}

extension Bool: Archivable {
  static var blank: Bool { false }

  mutating func pass(through archive: inout Archive) {
    var number = self ? 1 : 0
    archive.pass(number: &number)
    if !(0...1).contains(number) { archive.fail() }
    self = number == 1
  }
}

extension String: Archivable {
  static var blank: String { "" }

  mutating func pass(through archive: inout Archive) {
    var bytes = utf8.map { Int($0) }
    archive.pass(&bytes)
    guard archive.isReading else { return }
    if !bytes.allSatisfy({ (0...255).contains($0) }) { archive.fail() }
    self = String(decoding: bytes.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }
}

extension Optional: Archivable where Wrapped: Archivable {
  static var blank: Wrapped? { nil }

  mutating func pass(through archive: inout Archive) {
    var isThere = self != nil
    archive.pass(&isThere)
    guard isThere else {
      self = nil
      return
    }
    var value: Wrapped = self ?? Wrapped.blank
    archive.pass(&value)
    self = value
  }
}

extension Array: Archivable where Element: Archivable {
  static var blank: [Element] { [] }

  mutating func pass(through archive: inout Archive) {
    var count = count
    archive.pass(count: &count)
    guard archive.isReading else {
      for var value in self { archive.pass(&value) }
      return
    }
    self = []
    reserveCapacity(count)
    while self.count < count, archive.isSound {
      var value = Element.blank
      archive.pass(&value)
      append(value)
    }
  }
}

extension Set: Archivable where Element: Archivable & Comparable {
  static var blank: Set<Element> { [] }

  mutating func pass(through archive: inout Archive) {
    var values = sorted()
    archive.pass(&values)
    self = Set(values)
  }
}

extension Archive {
  /// One of the cases of an enumeration, by its place among them.
  mutating func pass<Value: CaseIterable & Equatable>(choice value: inout Value) {
    let all = Array(Value.allCases)
    var place = all.firstIndex(of: value) ?? 0
    pass(number: &place)
    if all.indices.contains(place) { value = all[place] } else { fail() }
  }
}
