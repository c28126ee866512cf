/// A code of a system that others know too.
struct Coding: Encodable {
  let system: String
  let code: String
  var display: String?
}

/// What something is, by codes of known systems, by words, or by both.
struct CodeableConcept: Encodable {
  var coding: [Coding]?
  var text: String?

  init(_ coding: Coding) {
    self.coding = [coding]
  }

  init(text: String) {
    self.text = text
  }
}

/// The address of another resource of the bundle.
struct Reference: Encodable {
  let reference: String
}

/// From a day or an instant to another; open where it has no end.
struct Period: Encodable {
  let start: String
  var end: String?
}

/// A remark, and when it was made.
struct Annotation: Encodable {
  var time: String?
  let text: String
}
