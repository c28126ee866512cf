/// Reads back what ``ValueEncoder`` wrote; bytes of another form are an error, never a trap.
struct ValueDecoder: Decoder {
  private let bytes: ArraySlice<UInt8>

  static func value<Value: Decodable>(in bytes: ArraySlice<UInt8>) throws -> Value {
    try Value(from: ValueDecoder(bytes: bytes))
  }

  private init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(DecodedGroup(parts: PartReader(self)))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { DecodedList(parts: PartReader(self)) }

  func singleValueContainer() -> any SingleValueDecodingContainer { DecodedSingle(decoder: self) }

  fileprivate var isEmpty: Bool { bytes.isEmpty }
  fileprivate var start: Int { bytes.startIndex }
  fileprivate var end: Int { bytes.endIndex }

  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate func isText(_ text: String) -> Bool { bytes.elementsEqual(text.utf8) }

  fileprivate func bits() throws -> UInt64 {
    guard bytes.count == 8 else { throw misshapen() }
    return number(at: start, bytes: 8)
  }

  /// The part whose length stands there.
  fileprivate func part(at place: Int) throws -> ValueDecoder {
    guard end - place >= 4 else { throw misshapen() }
    let length = Int(number(at: place, bytes: 4))
    guard end - place - 4 >= length else { throw misshapen() }
    return ValueDecoder(bytes: bytes[(place + 4)..<(place + 4 + length)])
  }

  private func number(at place: Int, bytes count: Int) -> UInt64 {
    bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  fileprivate func misshapen() -> any Error {
    DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "These bytes are not of this form."))
  }
}

/// Goes through the parts of a value, one after the other.
private struct PartReader {
  let whole: ValueDecoder
  private(set) var place: Int

  init(_ whole: ValueDecoder) {
    self.whole = whole
    place = whole.start
  }

  var isAtEnd: Bool { place == whole.end }

  func peek() throws -> ValueDecoder { try whole.part(at: place) }

  mutating func next() throws -> ValueDecoder {
    let part = try peek()
    place = part.end
    return part
  }

  mutating func begin() { place = whole.start }
}

private final class DecodedGroup<Key: CodingKey>: KeyedDecodingContainerProtocol {
  /// Stands where the last value that was read ends, so that reading in the order of writing never searches.
  private var parts: PartReader

  init(parts: PartReader) {
    self.parts = parts
  }

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var (keys, parts) = ([Key](), PartReader(parts.whole))
    while let name = try? parts.next(), (try? parts.next()) != nil {
      if let key = Key(stringValue: name.text) { keys.append(key) }
    }
    return keys
  }

  func contains(_ key: Key) -> Bool { (try? find(key.stringValue)) ?? false }

  func decodeNil(forKey key: Key) -> Bool { !contains(key) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: value(key.stringValue))
  }

  func nestedContainer<Inner>(keyedBy type: Inner.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Inner>
  {
    try value(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key.stringValue).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try value("super") }
  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key.stringValue) }

  private func value(_ name: String) throws -> ValueDecoder {
    guard try find(name) else { throw parts.whole.misshapen() }
    _ = try parts.next()
    return try parts.next()
  }

  /// Goes to where a name stands, or stays if it is nowhere.
  private func find(_ name: String) throws -> Bool {
    let here = parts
    if try findBehind(name) { return true }
    parts.begin()
    if try findBehind(name) { return true }
    parts = here
    return false
  }

  private func findBehind(_ name: String) throws -> Bool {
    while !parts.isAtEnd {
      if try parts.peek().isText(name) { return true }
      _ = try parts.next()
      _ = try parts.next()
    }
    return false
  }
}

private struct DecodedList: UnkeyedDecodingContainer {
  private var parts: PartReader
  private(set) var currentIndex = 0

  init(parts: PartReader) {
    self.parts = parts
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { nil }
  var isAtEnd: Bool { parts.isAtEnd }

  mutating func decodeNil() throws -> Bool {
    guard try parts.peek().isEmpty else { return false }
    _ = try next()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: next()) }

  mutating func nestedContainer<Inner>(keyedBy type: Inner.Type) throws -> KeyedDecodingContainer<Inner> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }

  private mutating func next() throws -> ValueDecoder {
    currentIndex += 1
    return try parts.next()
  }
}

private struct DecodedSingle: SingleValueDecodingContainer {
  let decoder: ValueDecoder

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { decoder.isEmpty }

  func decode(_ type: String.Type) -> String { decoder.text }
  func decode(_ type: Bool.Type) throws -> Bool { try decoder.bits() == 1 }
  func decode(_ type: Double.Type) throws -> Double { Double(bitPattern: try decoder.bits()) }
  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    Number(truncatingIfNeeded: try decoder.bits())
  }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: decoder) }
}
