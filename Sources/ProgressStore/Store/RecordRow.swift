import GRDB
import RehabCore
import struct RehabCore.Record

/// A record as the values of its columns.
struct RecordRow {
  private(set) var values = [DatabaseValue](repeating: .null, count: RecordColumn.allCases.count)

  init(_ record: Record) {
    self[.id] = record.id.description
    self[.type] = record.fact.type.rawValue
    self[.day] = record.day.number
    self[.seconds] = record.at.seconds
    self[.nanoseconds] = record.at.nanoseconds
    self[.offsetMinutes] = record.at.offsetMinutes
    self[.unknownKeys] = record.unknownKeys
    fill(record.fact)
  }

  private mutating func fill(_ fact: Fact) {
    switch fact {
    case .start(let enrolment): fill(enrolment)
    case .morning(let morning):
      fill(morning.pain, painkiller: morning.painkiller)
      fill(morning.flags)
    case .flag(let flags), .cleared(let flags, _): fill(flags)
    case .booked: break
    case .walkCheck(let check): fill(check.pain, painkiller: check.painkiller)
    case .session(let session):
      self[.kind] = session.kind.rawValue
      self[.dose] = session.dose?.rawValue
      self[.level] = session.level
      fill(session.pre ?? Pain(), painkiller: session.painkiller)
    case .set(let set): fill(set)
    case .score(let score):
      self[.session] = score.session.description
      self[.exercise] = score.exercise.rawValue
      self[.spot] = score.spot.rawValue
      self[.sharp] = score.sharp
      fill(score.pain)
    case .after(let score):
      self[.session] = score.session.description
      self[.limp] = score.limp
      fill(score.pain)
    case .hourAfter(let score):
      self[.session] = score.session.description
      fill(score.pain)
    case .end(let end):
      self[.session] = end.session.description
      self[.finished] = end.finished
      self[.endedBy] = end.by?.rawValue
      self[.minutes] = end.minutes
    case .run(let run): fill(run)
    case .activity(let activity):
      self[.kind] = activity.what.rawValue
      fill(
        Run(
          minutes: activity.minutes, pain: activity.pain, hourAfter: activity.hourAfter,
          painkiller: activity.painkiller))
    case .advance(let stage): self[.stage] = stage.rawValue
    case .reason(let reason): self[.reason] = reason.rawValue
    case .note(let text): self[.note] = text
    case .retract(let id): self[.retracted] = id.description
    }
  }

  private mutating func fill(_ enrolment: Enrolment) {
    self[.protocolID] = enrolment.protocolID
    self[.affected] = enrolment.affected.sorted().map(\.rawValue).joined(separator: " ")
    self[.onset] = enrolment.onset?.number
    self[.grade] = enrolment.grade
    self[.location] = enrolment.location?.rawValue
    self[.longestRunMinutes] = enrolment.longestRunMinutes
  }

  private mutating func fill(_ set: SetDone) {
    self[.session] = set.session.description
    self[.exercise] = set.exercise.rawValue
    self[.side] = set.side.rawValue
    self[.number] = set.number
    switch set.amount {
    case .reps(let reps): self[.reps] = reps
    case .holdSeconds(let seconds): self[.holdSeconds] = seconds
    case nil: break
    }
  }

  private mutating func fill(_ run: Run) {
    self[.minutes] = run.minutes
    self[.kilometres] = run.kilometres
    self[.level] = run.level
    self[.leftHourAfter] = run.hourAfter?.left?.value
    self[.rightHourAfter] = run.hourAfter?.right?.value
    fill(run.pain, painkiller: run.painkiller)
  }

  private mutating func fill(_ pain: Pain, painkiller: Bool? = nil) {
    self[.leftPain] = pain.left?.value
    self[.rightPain] = pain.right?.value
    self[.painkiller] = painkiller
  }

  private mutating func fill(_ flags: [RedFlag]) {
    self[.flags] = flags.map(\.rawValue).joined(separator: " ")
  }

  private subscript(column: RecordColumn) -> (any DatabaseValueConvertible)? {
    get { values[column.rawValue] }
    set { values[column.rawValue] = newValue?.databaseValue ?? .null }
  }
}
