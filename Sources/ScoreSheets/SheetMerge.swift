public import RehabCore

/// What a sheet adds to a journal, and what it does not.
public struct SheetMerge: Sendable {
  /// The days that get records, in the order of the sheet, and the records.
  public private(set) var added: [(day: SheetDay, records: [Record])] = []
  /// How many days say what the journal has already.
  public private(set) var daysAlreadyThere = 0
  /// The days for which the journal has another score; nothing of theirs is added or changed.
  public private(set) var differing: [Difference] = []
  /// The days before the plan began; they are kept, and decide nothing.
  public private(set) var daysBeforeStart = 0

  /// A score of a day that the journal has otherwise.
  public struct Difference: Hashable, Sendable {
    public let day: SheetDay
    public let isMorning: Bool
    public let recorded: Pain
    public let inSheet: SheetScore
  }

  public var records: [Record] { added.flatMap(\.records) }

  /// - Parameters:
  ///   - records: the whole journal.
  ///   - start: the day on which the plan began.
  public init(_ sheet: ScoreSheet, into records: [Record], start: Day) {
    let known = Set(records.map(\.id))
    let retracted = records.retracted
    let standing = Dictionary(grouping: records.filter { !retracted.contains($0.id) }, by: \.day)
    for day in sheet.days {
      let held = standing[day.day] ?? []
      var new: [Record] = []
      let isSame =
        add(
          day, isMorning: true, day.morning, recorded: held.worstMorning,
          saysMore: day.morning?.painkiller == true && !held.namePainkiller, to: &new, day.morningRecords)
        && add(day, isMorning: false, day.worst, recorded: held.worstOfTraining, to: &new, day.worstRecords)
      new.removeAll { known.contains($0.id) }
      if !new.isEmpty {
        added.append((day, new))
        if day.day < start { daysBeforeStart += 1 }
      } else if isSame {
        daysAlreadyThere += 1
      }
    }
  }

  /// False if the journal has another score.
  ///
  /// - Parameter saysMore: with the same score the sheet says something that the journal does not.
  private mutating func add(
    _ day: SheetDay, isMorning: Bool, _ told: SheetScore?, recorded: Pain?, saysMore: Bool = false,
    to new: inout [Record], _ records: [Record]
  ) -> Bool {
    guard let told else { return true }
    guard let recorded else {
      new += records
      return true
    }
    if Side.allCases.allSatisfy({ told.pain[$0] == nil || told.pain[$0] == recorded[$0] }) {
      if saysMore { new += records }
      return true
    }
    differing.append(Difference(day: day, isMorning: isMorning, recorded: recorded, inSheet: told))
    return false
  }
}

extension SheetDay {
  /// Named after what they say, and at a moment that is the same everywhere, so that the same line gives the same records
  /// on every machine. The offset is that of the place where a day begins first: they come before what was told there.
  fileprivate var morningRecords: [Record] {
    guard let morning else { return [] }
    let id = RecordID.named("clamshell sheet morning \(day) \(morning.pain.text) \(morning.painkiller)")
    let told = Morning(pain: morning.pain, painkiller: morning.painkiller)
    return [Record(id: id, day: day, at: moment(.morning), fact: .morning(told))]
  }

  /// A session of which nothing is known but its worst score: it is judged like any other, and earns nothing, since nobody
  /// says that it was finished. It is closed, or the coach would ask to go on with it.
  fileprivate var worstRecords: [Record] {
    guard let worst else { return [] }
    let text = "\(day) \(worst.pain.text)" + (worst.painkiller ? " painkiller" : "")
    let session = RecordID.named("clamshell sheet session \(text)")
    return [
      Record(
        id: session, day: day, at: moment(.session),
        fact: .session(SessionStart(kind: .stretch, painkiller: worst.painkiller))),
      Record(
        id: RecordID.named("clamshell sheet after \(text)"), day: day, at: moment(.session),
        fact: .after(AfterScore(session: session, pain: worst.pain))),
      Record(
        id: RecordID.named("clamshell sheet end \(text)"), day: day, at: moment(.session),
        fact: .end(SessionEnd(session: session, finished: false, by: .user))),
    ]
  }

  private func moment(_ usual: UsualHour) -> Timestamp {
    Timestamp(day: day, at: usual, offsetMinutes: 14 * 60)
  }
}

extension Pain {
  fileprivate var text: String {
    "\(left.map { "\($0.value)" } ?? "-")/\(right.map { "\($0.value)" } ?? "-")"
  }
}

extension [Record] {
  /// The mornings of a day as the gate counts them.
  fileprivate var worstMorning: Pain? {
    joined { if case .morning(let morning) = $0 { morning.pain } else { nil } }
  }

  /// A painkiller was told with one of the mornings.
  fileprivate var namePainkiller: Bool {
    contains { if case .morning(let morning) = $0.fact { morning.painkiller } else { false } }
  }

  /// The worst of what was scored while training, at the sore spot.
  fileprivate var worstOfTraining: Pain? {
    joined { fact in
      switch fact {
      case .score(let score): score.spot == .injury ? score.pain : nil
      case .after(let after): after.pain
      case .run(let run): run.hourAfter.map(run.pain.joined) ?? run.pain
      case .activity(let activity): activity.hourAfter.map(activity.pain.joined) ?? activity.pain
      case .hourAfter(let hour): hour.pain
      case .session(let session): session.pre
      default: nil
      }
    }
  }

  private func joined(_ pain: (Fact) -> Pain?) -> Pain? {
    let told = compactMap { pain($0.fact) }
    return told.isEmpty ? nil : told.reduce(Pain()) { $0.joined($1) }
  }
}
