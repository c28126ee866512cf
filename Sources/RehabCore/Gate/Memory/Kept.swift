/// A value that is seldom looked at, kept apart, so that what holds it is copied at the cost of one reference.
final class Kept<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  static func == (left: Kept, right: Kept) -> Bool { left === right || left.value == right.value }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
