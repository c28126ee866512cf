/// A session, or a run of one's own.
struct Procedure: Resource {
  let resourceType = "Procedure"
  let id: String
  /// `completed`, or `stopped` where it was not finished.
  let status: String
  let code: CodeableConcept
  let subject: Reference
  let performedPeriod: Period
  let basedOn: [Reference]
  let reasonReference: [Reference]
  let note: [Annotation]?
}
