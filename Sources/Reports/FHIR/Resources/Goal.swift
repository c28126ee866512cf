/// What the plan is for.
struct Goal: Resource {
  let resourceType = "Goal"
  let id: String
  let lifecycleStatus: String
  let description: CodeableConcept
  let subject: Reference
  let startDate: String
  let addresses: [Reference]
}
