/// A remark, and when it was made.
struct Annotation: Encodable {
  var time: String?
  let text: String
}
