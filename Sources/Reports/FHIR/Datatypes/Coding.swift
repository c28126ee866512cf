/// A code of a system that others know too.
struct Coding: Encodable {
  let system: String
  let code: String
  var display: String?
}
