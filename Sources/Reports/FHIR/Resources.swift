import RehabCore

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

/// A resource of FHIR R4 that a bundle can hold.
protocol Resource: Encodable {
  /// A UUID, the same in every bundle of one journal.
  var id: String { get }
}

extension Resource {
  var address: String { "urn:uuid:\(id)" }
  var reference: Reference { Reference(reference: address) }
}

/// Whose journal it is: nothing but an id.
struct Patient: Resource {
  let resourceType = "Patient"
  let id: String
}

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
