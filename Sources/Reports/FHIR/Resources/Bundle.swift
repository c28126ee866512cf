/// A collection of resources, each under its own address.
struct Bundle: Encodable {
  let resourceType = "Bundle"
  let id: String
  let type = "collection"
  let timestamp: String
  let entry: [Entry]

  struct Entry: Encodable {
    let resource: any Resource

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(resource.address, forKey: .fullUrl)
      try container.encode(resource, forKey: .resource)
    }

    private enum Key: String, CodingKey {
      case fullUrl, resource
    }
  }
}
