import RehabCore
import Wording

// Whose it is, what they have, what is planned, and what warned.

extension JournalBundle {
  var patient: Patient { Patient(id: id("patient")) }

  var condition: Condition {
    let enrolment = history.enrolment
    return Condition(
      id: id("condition"), bodySite: history.affected.sorted().map { bodySite($0) },
      subject: patient.reference, onsetDateTime: enrolment.onset?.description,
      recordedDate: history.chronicle.start.description,
      note: [Annotation(text: BundleWording.unconfirmed(grade: enrolment.grade))])
  }

  var goal: Goal {
    Goal(
      id: id("goal"), lifecycleStatus: history.today.stage == .maintain ? "completed" : "active",
      description: CodeableConcept(text: BundleWording.goal), subject: patient.reference,
      startDate: history.chronicle.start.description, addresses: [condition.reference])
  }

  var carePlan: CarePlan {
    let today = history.today
    return CarePlan(
      id: id("plan"), title: rehab.name, description: BundleWording.place(today, rehab),
      subject: patient.reference, period: Period(start: history.chronicle.start.description),
      addresses: [condition.reference], goal: [goal.reference], activity: nonEmpty(activities),
      note: nonEmpty(notes))
  }

  /// The exercises of the stage, at the dose in force.
  private var activities: [CarePlan.Activity] {
    guard let stage = rehab.stage(history.today.stage) else { return [] }
    return (stage.strength + stage.stretches).compactMap { id in
      guard let dose = library[movement: id]?.doses[history.today.dose] else { return nil }
      let words = "\(history.today.dose.name): \(PhysioWording.dose(dose))"
      return CarePlan.Activity(
        detail: CarePlan.Detail(code: CodeableConcept(text: library.name(of: id)), description: words))
    }
  }

  private var notes: [Annotation] {
    entries.compactMap { entry in
      guard case .note(let text) = entry.record.fact, !text.isEmpty else { return nil }
      return Annotation(time: entry.record.at.description, text: text)
    }
  }

  /// Each warning sign from its report to its clearing.
  var flags: [Flag] {
    var flags: [Flag] = []
    var open: [RedFlag: (at: String, record: RecordID)] = [:]
    for entry in entries {
      switch entry.record.fact {
      case .flag(let raised): raise(raised, by: entry.record, in: &open)
      case .morning(let morning): raise(morning.flags, by: entry.record, in: &open)
      case .cleared(let cleared, _):
        for sign in cleared {
          guard let raised = open.removeValue(forKey: sign) else { continue }
          flags.append(flag(sign, raised, until: entry.record.at.description))
        }
      default: break
      }
    }
    return flags + RedFlag.allCases.compactMap { sign in open[sign].map { flag(sign, $0, until: nil) } }
  }

  private func raise(
    _ signs: [RedFlag], by record: Record, in open: inout [RedFlag: (at: String, record: RecordID)]
  ) {
    for sign in signs where open[sign] == nil { open[sign] = (record.at.description, record.id) }
  }

  private func flag(_ sign: RedFlag, _ raised: (at: String, record: RecordID), until end: String?) -> Flag {
    Flag(
      id: id(sign.rawValue, of: raised.record), status: end == nil ? "active" : "inactive",
      code: CodeableConcept(text: rehab.card(sign)?.short ?? sign.rawValue), subject: patient.reference,
      period: Period(start: raised.at, end: end))
  }

  /// "left knee".
  func bodySite(_ side: Side, _ spot: PainSpot = .injury) -> CodeableConcept {
    CodeableConcept(text: BundleWording.site(side, history.enrolment.location, spot))
  }

  /// FHIR has no empty lists: what is not there is left out.
  func nonEmpty<Element>(_ list: [Element]) -> [Element]? { list.isEmpty ? nil : list }
}
