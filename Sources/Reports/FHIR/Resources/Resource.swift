import RehabCore

/// A resource of FHIR R4 that a bundle can hold.
protocol Resource: Encodable {
  /// A UUID, the same in every bundle of one journal.
  var id: String { get }
}

extension Resource {
  var address: String { "urn:uuid:\(id)" }
  var reference: Reference { Reference(reference: address) }
}
