/// What the runner has, as far as anyone said.
struct Condition: Resource {
  let resourceType = "Condition"
  let id: String
  let clinicalStatus = CodeableConcept(
    Coding(system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active"))
  /// No one has confirmed it here: the runner enrolled with it.
  let verificationStatus = CodeableConcept(
    Coding(system: "http://terminology.hl7.org/CodeSystem/condition-ver-status", code: "unconfirmed"))
  let code = CodeableConcept(
    Coding(system: "http://hl7.org/fhir/sid/icd-10", code: "M76.3", display: "Iliotibial band syndrome"))
  let bodySite: [CodeableConcept]
  let subject: Reference
  let onsetDateTime: String?
  let recordedDate: String
  let note: [Annotation]
}
