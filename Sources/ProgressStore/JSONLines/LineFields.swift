import RehabCore

/// Reads lines, one after the other; what is still to be read of the one at hand.
struct LineFields {
  private var json: JSONReader
  private var members: [JSONMemberToken] = []
  /// They usually come in the order in which they are asked for.
  private var next = 0
  private var left = 0
  private var sides: [JSONMemberToken] = []
  /// What was found inside the scores beside `left` and `right`.
  private var beside: [JSONMember] = []

  /// - Parameter bytes: one line or many.
  init(_ bytes: [UInt8] = []) {
    json = JSONReader(bytes)
  }

  /// The record that these bytes say.
  mutating func record(in range: Range<Int>) throws(LineProblem) -> Record {
    try find(range)
    return try JournalLine.record(in: &self)
  }

  /// The same of a line that stands elsewhere.
  mutating func record(of line: some Collection<UInt8>) throws(LineProblem) -> Record {
    json.bytes.removeAll(keepingCapacity: true)
    json.bytes.append(contentsOf: line)
    return try record(in: json.bytes.indices)
  }

  /// The same of a line whose first keys are known already.
  ///
  /// - Parameter rest: the line from the end of their values on.
  mutating func record(
    _ head: LineHead, rest: some Collection<UInt8>
  ) throws(LineProblem) -> Record {
    json.bytes.removeAll(keepingCapacity: true)
    json.bytes.append(UInt8(ascii: "{"))
    // Without the comma before the next key.
    json.bytes.append(contentsOf: rest.drop { $0 == UInt8(ascii: ",") })
    try find(json.bytes.indices)
    return try JournalLine.record(head, in: &self)
  }

  private mutating func find(_ range: Range<Int>) throws(LineProblem) {
    let shape = "a line is one JSON object such as {\"id\": ..., \"type\": ..., \"day\": ..., \"at\": ...}"
    let token: JSONToken
    do throws(JSONFault) {
      token = try json.members(in: range, into: &members)
    } catch {
      throw LineProblem(sentence: "not JSON at column \(error.column): \(error.problem); \(shape).")
    }
    guard token.kind == .object else {
      throw LineProblem(sentence: "this is \(json.value(of: token).shortText); \(shape).")
    }
    next = 0
    left = members.count
    beside.removeAll(keepingCapacity: true)
  }

  mutating func required<Value: LineValue>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) throws(LineProblem) -> Value {
    guard let value = try optional(key, as: type) else {
      throw LineProblem(sentence: "\(key) is missing; \(Value.allowed).")
    }
    return value
  }

  mutating func optional<Value: LineValue>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) throws(LineProblem) -> Value? {
    guard let token = take(key) else { return nil }
    guard let value = Value.read(token, in: json) else { throw refusal(of: token, "\(key)", Value.allowed) }
    return value
  }

  /// - Parameter noun: The beginning of the clause that says what is allowed, such as "minutes are".
  mutating func required(
    _ key: StaticString, in range: ClosedRange<Int>, _ noun: StaticString
  ) throws(LineProblem) -> Int {
    guard let number = try optional(key, in: range, noun) else {
      throw LineProblem(sentence: "\(key) is missing; \(LineFields.allowed(range, noun)).")
    }
    return number
  }

  mutating func optional(
    _ key: StaticString, in range: ClosedRange<Int>, _ noun: StaticString
  ) throws(LineProblem) -> Int? {
    guard let token = take(key) else { return nil }
    guard let number = json.wholeNumber(token), range.contains(number) else {
      throw refusal(of: token, "\(key)", LineFields.allowed(range, noun))
    }
    return number
  }

  /// So large that no real count is refused, and so small that sums of them cannot overflow.
  static let largestCount = 1_000_000

  /// Absent means false.
  mutating func flag(_ key: StaticString) throws(LineProblem) -> Bool { try optional(key) ?? false }

  mutating func requiredPain(_ key: StaticString) throws(LineProblem) -> Pain {
    guard let pain = try optionalPain(key) else {
      throw LineProblem(sentence: "\(key) is missing; it is an object such as {\"left\": 2, \"right\": 0}.")
    }
    return pain
  }

  mutating func optionalPain(_ key: StaticString) throws(LineProblem) -> Pain? {
    guard let token = take(key) else { return nil }
    guard token.kind == .object else {
      throw LineProblem(
        sentence: "\(key) is \(json.value(of: token).shortText); "
          + "it is an object such as {\"left\": 2, \"right\": 0}.")
    }
    json.members(of: token, into: &sides)
    var pain = Pain()
    var others: [JSONMember] = []
    for member in sides {
      if let side = Side.read(member.key, in: json) {
        guard let score = PainScore.read(member.value, in: json) else {
          throw refusal(of: member.value, "\(key).\(side.rawValue)", PainScore.allowed)
        }
        pain[side] = score
      } else {
        others.append(JSONMember(key: json.text(of: member.key), value: json.value(of: member.value)))
      }
    }
    guard pain.left != nil || pain.right != nil else {
      throw LineProblem(sentence: "\(key) has no score; give left, right, or both.")
    }
    if !others.isEmpty { beside.append(JSONMember(key: "\(key)", value: .object(others))) }
    return pain
  }

  /// What no one asked for, as the text of a JSON object; nil if there is nothing.
  ///
  /// A known key is in it only if it is a score with keys of its own that are not known.
  var unknownKeys: String? {
    guard left > 0 || !beside.isEmpty else { return nil }
    let unknown = members.filter { !$0.isTaken }.map {
      JSONMember(key: json.text(of: $0.key), value: json.value(of: $0.value))
    }
    return JSONValue.object(unknown + beside).canonicalText
  }

  private mutating func take(_ key: StaticString) -> JSONToken? {
    for place in next..<members.count where holds(place, key) { return take(at: place) }
    for place in 0..<next where holds(place, key) { return take(at: place) }
    return nil
  }

  private func holds(_ place: Int, _ key: StaticString) -> Bool {
    !members[place].isTaken && json.says(members[place].key, key)
  }

  private mutating func take(at place: Int) -> JSONToken {
    members[place].isTaken = true
    next = place + 1
    left -= 1
    return members[place].value
  }

  private func refusal(of token: JSONToken, _ name: String, _ allowed: String) -> LineProblem {
    if token.kind == .null {
      return LineProblem(sentence: "\(name) is null; leave the key out, or give it a value: \(allowed).")
    }
    return LineProblem(sentence: "\(name) is \(json.value(of: token).shortText); \(allowed).")
  }

  private static func allowed(_ range: ClosedRange<Int>, _ noun: StaticString) -> String {
    "\(noun) a whole number from \(range.lowerBound) to \(range.upperBound)"
  }
}
