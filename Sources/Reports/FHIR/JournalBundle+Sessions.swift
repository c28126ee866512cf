import RehabCore
import Wording

// What was done, and what it scored.

extension JournalBundle {
  /// The sessions of which anything is recorded, the runs of one's own, and other training.
  var procedures: [Procedure] {
    let parts = Dictionary(
      grouping: entries.map(\.record).filter { $0.fact.session != nil }, by: \.fact.session)
    return entries.compactMap { entry in
      switch entry.record.fact {
      case .session(let start):
        parts[entry.record.id].map { procedure(start, entry.record, parts: $0) }
      case .run(let run): procedure(BundleWording.run(run), entry.record)
      case .activity(let activity): procedure(BundleWording.activity(activity), entry.record)
      default: nil
      }
    }
  }

  private func procedure(_ start: SessionStart, _ record: Record, parts: [Record]) -> Procedure {
    let isFinished = parts.contains { part in
      if case .end(let end) = part.fact { end.finished } else { false }
    }
    // The hour after a run is no longer the run.
    let end = parts.filter { $0.fact.type != .hourAfter }.map(\.at).max { $0.isBefore($1) }
    return procedure(
      record.id, isFinished ? "completed" : "stopped", BundleWording.session(start),
      Period(start: record.at.description, end: end?.description), note: done(in: parts))
  }

  /// "Clamshell: 2 sets, 20 reps", a line for each exercise.
  private func done(in parts: [Record]) -> String? {
    var order: [ExerciseID] = []
    var sets: [ExerciseID: [SetDone]] = [:]
    for case .set(let set) in parts.map(\.fact) {
      if sets[set.exercise] == nil { order.append(set.exercise) }
      sets[set.exercise, default: []].append(set)
    }
    let lines = order.map { "\(library.name(of: $0)): \(BundleWording.done(sets[$0] ?? []))" }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// What was told as a whole.
  private func procedure(_ words: String, _ record: Record) -> Procedure {
    procedure(record.id, "completed", words, Period(start: record.at.description), note: nil)
  }

  private func procedure(
    _ id: RecordID, _ status: String, _ words: String, _ period: Period, note: String?
  ) -> Procedure {
    Procedure(
      id: id.description, status: status, code: CodeableConcept(text: words), subject: patient.reference,
      performedPeriod: period, basedOn: [carePlanReference], reasonReference: [condition.reference],
      note: note.map { [Annotation(text: $0)] })
  }

  /// An observation for each score of a leg.
  var observations: [Observation] {
    let held = Set(procedures.map(\.id))
    return entries.flatMap { ReportedScore.scores(in: $0.record, on: $0.day) }.map { told in
      let session = (told.session ?? told.record.id).description
      return Observation(
        id: id("\(told.occasion.rawValue) \(told.side.rawValue)", of: told.record.id),
        basedOn: [carePlanReference],
        partOf: held.contains(session) ? [Reference(reference: "urn:uuid:\(session)")] : nil,
        subject: patient.reference, effectiveDateTime: told.record.at.description,
        valueInteger: told.score.value, bodySite: bodySite(told.side, told.spot),
        note: [Annotation(text: words(told))])
    }
  }

  private func words(_ told: ReportedScore) -> String {
    BundleWording.occasion(
      told.occasion.words, exercise: told.exercise.map { library.name(of: $0) }, isSharp: told.isSharp,
      hasLimp: told.hasLimp)
  }

  private var carePlanReference: Reference { Reference(reference: "urn:uuid:\(id("plan"))") }
}

extension ReportedScore.Occasion {
  fileprivate var words: String {
    switch self {
    case .morning: BundleWording.morning
    case .walkCheck: BundleWording.walkCheck
    case .before: BundleWording.before
    case .exercise: BundleWording.during
    case .after: BundleWording.after
    case .hourAfter: BundleWording.hourAfter
    case .run: BundleWording.duringRun
    case .activity: BundleWording.duringActivity
    }
  }
}
