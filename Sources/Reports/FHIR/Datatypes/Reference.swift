/// The address of another resource of the bundle.
struct Reference: Encodable {
  let reference: String
}
