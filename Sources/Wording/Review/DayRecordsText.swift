public import RehabCore

/// The records of a day as they are read in a list, a line each; the sets of an exercise are one line.
public struct DayRecordsText: Sendable {
  public struct Line: Hashable, Sendable {
    /// The record; of several sets the first.
    public let record: Record
    /// "07:00".
    public let time: String
    public let text: String
    /// It was taken back, and does not count.
    public let isRetracted: Bool
  }

  public let lines: [Line]

  /// - Parameters:
  ///   - counting: the records of the day that count, in their order.
  ///   - retracted: those that were taken back.
  public init(counting: some Sequence<Record>, retracted: [Record], _ library: ExerciseLibrary) {
    var lines: [Line] = []
    var sets: [SetGroup: Int] = [:]
    var counts: [SetGroup: [SetDone]] = [:]
    func add(_ record: Record, isRetracted: Bool) {
      guard let text = DayRecordsText.text(record.fact, library) else { return }
      lines.append(Line(record: record, time: record.at.clock, text: text, isRetracted: isRetracted))
    }
    for record in counting {
      guard case .set(let set) = record.fact else {
        add(record, isRetracted: false)
        continue
      }
      let group = SetGroup(session: set.session, exercise: set.exercise)
      counts[group, default: []].append(set)
      let text = DayRecordsText.text(counts[group] ?? [], library)
      if let place = sets[group] {
        let line = lines[place]
        lines[place] = Line(record: line.record, time: line.time, text: text, isRetracted: false)
      } else {
        sets[group] = lines.count
        lines.append(Line(record: record, time: record.at.clock, text: text, isRetracted: false))
      }
    }
    for record in retracted { add(record, isRetracted: true) }
    self.lines = lines.enumerated().sorted { left, right in
      let (one, other) = (left.element.record.at, right.element.record.at)
      return one.isSameInstant(as: other) ? left.offset < right.offset : one.isBefore(other)
    }.map(\.element)
  }

  private struct SetGroup: Hashable {
    let session: RecordID
    let exercise: ExerciseID
  }

  /// "Clamshell: 3 sets left, 3 right, 36 reps".
  private static func text(_ sets: [SetDone], _ library: ExerciseLibrary) -> String {
    guard let first = sets.first else { return "" }
    var words = SetSide.allCases.compactMap { side -> String? in
      let count = sets.count { $0.side == side }
      guard count > 0 else { return nil }
      return side == .both ? counted(count, "set") : "\(counted(count, "set")) \(side.rawValue)"
    }
    var reps = 0
    var seconds = 0
    for set in sets {
      switch set.amount {
      case .reps(let count): reps += count
      case .holdSeconds(let count): seconds += count
      case nil: break
      }
    }
    if reps > 0 { words.append(counted(reps, "rep")) }
    if seconds > 0 { words.append("\(spoken(seconds: seconds)) held") }
    return "\(library.name(of: first.exercise)): \(words.joined(separator: ", "))"
  }

  /// Nil for what has no line of its own.
  private static func text(_ fact: Fact, _ library: ExerciseLibrary) -> String? {
    let rehab = library.rehabProtocol
    return switch fact {
    case .start(let enrolment): "The plan begins: \(EnrolmentWording.whereItHurts(enrolment))"
    case .morning(let morning):
      "Morning: \(morning.pain.wording)\(painkiller(morning.painkiller))\(signs(morning.flags, rehab))"
    case .walkCheck(let check): "Walk check: \(check.pain.wording)\(painkiller(check.painkiller))"
    case .flag(let flags): "Warning sign\(signs(flags, rehab))"
    case .cleared(let flags, let by):
      "Cleared\(signs(flags, rehab))\(by.map { ", looked at by \($0)" } ?? "")"
    case .booked: "An appointment is booked"
    case .session(let session): self.session(session)
    case .set(let set): text([set], library)
    case .score(let score): self.score(score, library)
    case .after(let after): "At the end: \(after.pain.wording)\(after.limp ? ", limping" : "")"
    case .hourAfter(let hour): "An hour after: \(hour.pain.wording)"
    case .end(let end): (end.finished ? "Finished" : "Broken off") + (end.minutes.map { ", \($0) min" } ?? "")
    case .run(let run): self.run(run)
    case .activity(let activity): self.activity(activity)
    case .advance(let stage): "On to \(rehab.name(of: stage))"
    case .reason(let reason): "What came between: \(ReportWording.label(of: reason))"
    case .note(let text): "Note: \(text)"
    case .retract: nil
    }
  }

  private static func session(_ session: SessionStart) -> String {
    var words = [session.kind.title]
    if let dose = session.dose { words.append("dose \(dose.name)") }
    if let level = session.level { words.append("level \(level)") }
    if let pre = session.pre { words.append("before: \(pre.wording)") }
    return words.joined(separator: ", ") + painkiller(session.painkiller)
  }

  private static func score(_ score: ExerciseScore, _ library: ExerciseLibrary) -> String {
    let muscle = score.spot == .muscle ? ", muscle" : ""
    return
      "\(library.name(of: score.exercise)), worst: \(score.pain.wording)\(muscle)\(score.sharp ? ", sharp" : "")"
  }

  private static func run(_ run: Run) -> String {
    let hour = run.hourAfter.map { ", an hour after \($0.wording)" } ?? ""
    return "A run of \(run.minutes) min, worst: \(run.pain.wording)\(hour)\(painkiller(run.painkiller))"
  }

  /// "Bike, 30 min, worst: left 1".
  private static func activity(_ activity: Activity) -> String {
    let hour = activity.hourAfter.map { ", an hour after \($0.wording)" } ?? ""
    let what = "\(activity.what.wording), \(activity.minutes) min, worst: \(activity.pain.wording)"
    return what.capitalizedFirst + hour + painkiller(activity.painkiller)
  }

  private static func painkiller(_ taken: Bool) -> String { taken ? ", painkiller" : "" }

  private static func signs(_ flags: [RedFlag], _ rehab: RehabProtocol) -> String {
    flags.isEmpty ? "" : ": " + flags.map { rehab.card($0)?.short ?? $0.rawValue }.joined(separator: "; ")
  }
}

extension Pain {
  /// "left 2, right 0".
  var wording: String {
    let known = Side.allCases.compactMap { side in self[side].map { "\(side.rawValue) \($0.value)" } }
    return known.isEmpty ? "unknown" : known.joined(separator: ", ")
  }
}
