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
