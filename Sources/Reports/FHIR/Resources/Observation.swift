/// A pain score of one leg.
struct Observation: Resource {
  let resourceType = "Observation"
  let id: String
  let basedOn: [Reference]
  /// The session that it belongs to.
  let partOf: [Reference]?
  let status = "final"
  let category = [
    CodeableConcept(
      Coding(system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey"))
  ]
  let code = CodeableConcept(
    Coding(
      system: "http://loinc.org", code: "72514-3",
      display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported"))
  let subject: Reference
  let effectiveDateTime: String
  /// 0 to 10.
  let valueInteger: Int
  let bodySite: CodeableConcept
  let note: [Annotation]
}
