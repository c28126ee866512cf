/// A warning sign, from the report of it until a clinician has cleared it.
struct Flag: Resource {
  let resourceType = "Flag"
  let id: String
  /// `active` while it is open.
  let status: String
  let category = [
    CodeableConcept(
      Coding(system: "http://terminology.hl7.org/CodeSystem/flag-category", code: "clinical"))
  ]
  let code: CodeableConcept
  let subject: Reference
  let period: Period
}
