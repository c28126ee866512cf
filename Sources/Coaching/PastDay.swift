public import RehabCore
public import Wording

extension Coach {
  /// What was recorded of a day, a line each, the lines that were taken back among them.
  public func lines(of day: Day) -> [DayRecordsText.Line] {
    guard let history else { return [] }
    return DayRecordsText(
      counting: history.chronicle.records(on: day), retracted: retracted(on: day), library
    ).lines
  }

  /// What was corrected differently on two machines on a day.
  public func doubleCorrections(on day: Day) -> [DoubleCorrection] {
    DoubleCorrection.all(in: journal).filter { $0.record.day == day }
  }

  /// Whether a line tells of a score, or of the start, that can be corrected.
  public func canCorrect(_ line: DayRecordsText.Line) -> Bool {
    guard !line.isRetracted, !(history?.isUnderWay(line.record) ?? false) else { return false }
    return line.record.fact.pain != nil || line.record.fact.type == .start
  }

  /// The day of a session in the journal; nil if there is no such session.
  func day(ofSession id: RecordID) -> Day? {
    journal.last { $0.id == id && $0.fact.type == .session }?.day
  }

  /// The records of a day that were taken back; not those of sessions that were.
  private func retracted(on day: Day) -> [Record] {
    let targets = journal.retracted
    guard !targets.isEmpty else { return [] }
    return journal.filter { record in
      record.day == day && targets.contains(record.id)
        && record.fact.session.map { !targets.contains($0) } ?? true
    }
  }
}
