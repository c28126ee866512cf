/// Writes a value as bytes that ``ValueDecoder`` reads back.
///
/// Every part of it stands after its length (4 bytes), in a group also after its name, so that a reader can step over
/// what it does not want. A text is its UTF-8; whole numbers, fractions and truths are 8 bytes, the lowest first.
struct ValueEncoder: Encoder {
  private let page: Page
  /// The parts that all that is written here belongs to, by their first byte.
  private let parts: [Int]

  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let page = Page()
    try value.encode(to: ValueEncoder(page: page, parts: []))
    return page.bytes
  }

  private init(page: Page, parts: [Int]) {
    self.page = page
    self.parts = parts
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(EncodedGroup(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { EncodedList(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { EncodedSingle(encoder: self) }

  fileprivate func write(_ value: some Encodable) throws {
    try value.encode(to: self)
    endParts()
  }

  fileprivate func write(_ text: String) {
    page.bytes += text.utf8
    endParts()
  }

  fileprivate func write(_ bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { page.bytes += $0 }
    endParts()
  }

  private func endParts() { for part in parts { page.end(part) } }

  /// An encoder for one part, which has no length yet.
  fileprivate func part() -> ValueEncoder { ValueEncoder(page: page, parts: parts + [page.begin()]) }
}

/// The bytes that all parts are written to.
private final class Page {
  var bytes: [UInt8] = []

  /// Leaves room for a length, and says where that begins which it is the length of.
  func begin() -> Int {
    bytes += [0, 0, 0, 0]
    return bytes.count
  }

  /// What begins there ends here, until more is written to it.
  func end(_ start: Int) {
    withUnsafeBytes(of: UInt32(bytes.count - start).littleEndian) {
      bytes.replaceSubrange((start - 4)..<start, with: $0)
    }
  }
}

private struct EncodedGroup<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: ValueEncoder

  var codingPath: [any CodingKey] { [] }

  /// What is not there is not written.
  func encodeNil(forKey key: Key) {}

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try named(key.stringValue).write(value)
  }

  func nestedContainer<Inner>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
    superEncoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    superEncoder(forKey: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { named("super") }
  func superEncoder(forKey key: Key) -> any Encoder { named(key.stringValue) }

  private func named(_ name: String) -> ValueEncoder {
    encoder.part().write(name)
    return encoder.part()
  }
}

private struct EncodedList: UnkeyedEncodingContainer {
  let encoder: ValueEncoder
  private(set) var count = 0

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { _ = part() }

  mutating func encode<Value: Encodable>(_ value: Value) throws { try part().write(value) }

  mutating func nestedContainer<Inner>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
    part().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { part().unkeyedContainer() }

  mutating func superEncoder() -> any Encoder { part() }

  private mutating func part() -> ValueEncoder {
    count += 1
    return encoder.part()
  }
}

private struct EncodedSingle: SingleValueEncodingContainer {
  let encoder: ValueEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil() {}

  func encode(_ value: String) { encoder.write(value) }
  func encode(_ value: Bool) { encoder.write(UInt64(value ? 1 : 0)) }
  func encode(_ value: Double) { encoder.write(value.bitPattern) }
  func encode(_ value: Float) { encoder.write(Double(value).bitPattern) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    encoder.write(UInt64(truncatingIfNeeded: value))
  }
  func encode<Value: Encodable>(_ value: Value) throws { try encoder.write(value) }
}
