/// The staged plan, and where the runner is in it.
struct CarePlan: Resource {
  let resourceType = "CarePlan"
  let id: String
  let status = "active"
  let intent = "plan"
  let title: String
  let description: String
  let subject: Reference
  let period: Period
  let addresses: [Reference]
  let goal: [Reference]
  let activity: [Activity]?
  let note: [Annotation]?

  struct Activity: Encodable {
    let detail: Detail
  }

  struct Detail: Encodable {
    let code: CodeableConcept
    let status = "in-progress"
    let description: String
  }
}
