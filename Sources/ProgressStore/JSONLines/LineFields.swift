import RehabCore

/// The keys of one line that are still to be read.
struct LineFields {
  private var members: [JSONMember]
  /// What was found inside the scores beside `left` and `right`.
  private var beside: [JSONMember] = []

  init(_ members: [JSONMember]) {
    self.members = members
  }

  mutating func required<Value>(
    _ key: String, _ kind: FieldKind<Value>
  ) throws(LineProblem) -> Value {
    guard let value = try optional(key, kind) else {
      throw LineProblem(sentence: "\(key) is missing; \(kind.allowed).")
    }
    return value
  }

  mutating func optional<Value>(
    _ key: String, _ kind: FieldKind<Value>
  ) throws(LineProblem) -> Value? {
    guard let value = take(key) else { return nil }
    return try LineFields.read(value, as: kind, named: key)
  }

  /// Absent means false.
  mutating func flag(_ key: String) throws(LineProblem) -> Bool {
    try optional(key, .bool) ?? false
  }

  mutating func requiredPain(_ key: String) throws(LineProblem) -> Pain {
    guard let pain = try optionalPain(key) else {
      throw LineProblem(sentence: "\(key) is missing; it is an object such as {\"left\": 2, \"right\": 0}.")
    }
    return pain
  }

  mutating func optionalPain(_ key: String) throws(LineProblem) -> Pain? {
    guard let value = take(key) else { return nil }
    guard case .object(let members) = value else {
      throw LineProblem(
        sentence: "\(key) is \(value.shortText); it is an object such as {\"left\": 2, \"right\": 0}.")
    }
    var pain = Pain()
    var others: [JSONMember] = []
    for member in members {
      if let side = Side(rawValue: member.key) {
        pain[side] = try LineFields.read(member.value, as: .score, named: "\(key).\(member.key)")
      } else {
        others.append(member)
      }
    }
    guard pain.worst != nil else {
      throw LineProblem(sentence: "\(key) has no score; give left, right, or both.")
    }
    if !others.isEmpty { beside.append(JSONMember(key: key, value: .object(others))) }
    return pain
  }

  /// What no one asked for, as the text of a JSON object; nil if there is nothing.
  ///
  /// A known key is in it only if it is a score with keys of its own that are not known.
  var unknownKeys: String? {
    let unknown = members + beside
    return unknown.isEmpty ? nil : JSONValue.object(unknown).canonicalText
  }

  private mutating func take(_ key: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    return members.remove(at: index).value
  }

  private static func read<Value>(
    _ value: JSONValue, as kind: FieldKind<Value>, named name: String
  ) throws(LineProblem) -> Value {
    if let read = kind.read(value) { return read }
    if value == .null {
      throw LineProblem(sentence: "\(name) is null; leave the key out, or give it a value: \(kind.allowed).")
    }
    throw LineProblem(sentence: "\(name) is \(value.shortText); \(kind.allowed).")
  }
}
