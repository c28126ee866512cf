/// Where a text is not JSON, and why.
struct JSONFault: Error, Hashable {
  /// In bytes, from 1.
  var column: Int
  var problem: String
}
