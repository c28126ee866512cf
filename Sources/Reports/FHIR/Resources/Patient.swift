/// Whose journal it is: nothing but an id.
struct Patient: Resource {
  let resourceType = "Patient"
  let id: String
}
