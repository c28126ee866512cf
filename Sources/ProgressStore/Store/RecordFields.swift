import GRDB
import RehabCore
import struct RehabCore.Record

/// The columns of one row, read by their place and without trust: the file may have been changed by another hand.
struct RecordFields {
  let row: Row

  func record() throws -> Record {
    Record(
      id: try id(.id), day: Day(number: try value(.day)),
      at: Timestamp(
        seconds: try value(.seconds), nanoseconds: try value(.nanoseconds),
        offsetMinutes: try value(.offsetMinutes)),
      fact: try fact(of: try name(.type)), unknownKeys: try value(.unknownKeys))
  }

  private func fact(of type: RecordType) throws -> Fact {
    switch type {
    case .start: .start(try enrolment())
    case .morning:
      .morning(Morning(pain: try pain(), painkiller: try value(.painkiller), flags: try flags()))
    case .flag: .flag(try flags())
    case .cleared: .cleared(try flags())
    case .booked: .booked
    case .walkCheck: .walkCheck(WalkCheck(pain: try pain(), painkiller: try value(.painkiller)))
    case .session: .session(try sessionStart())
    case .set: .set(try setDone())
    case .score:
      .score(
        ExerciseScore(
          session: try id(.session), exercise: ExerciseID(rawValue: try value(.exercise)), pain: try pain(),
          spot: try name(.spot), sharp: try value(.sharp)))
    case .after: .after(AfterScore(session: try id(.session), pain: try pain(), limp: try value(.limp)))
    case .hourAfter: .hourAfter(HourAfterScore(session: try id(.session), pain: try pain()))
    case .end:
      .end(
        SessionEnd(
          session: try id(.session), finished: try value(.finished), by: try optionalName(.endedBy),
          minutes: try value(.minutes)))
    case .run: .run(try run())
    case .activity:
      .activity(
        Activity(
          what: try name(.kind), minutes: try value(.minutes), pain: try pain(),
          hourAfter: try run().hourAfter, painkiller: try value(.painkiller)))
    case .advance: .advance(to: try number(.stage))
    case .reason: .reason(try name(.reason))
    case .note: .note(try value(.note))
    case .retract: .retract(try id(.retracted))
    }
  }

  private func enrolment() throws -> Enrolment {
    let sides: String = try value(.affected)
    return Enrolment(
      protocolID: try value(.protocolID),
      affected: Set(try sides.split(separator: " ").map { try read(.affected, Side(rawValue: String($0))) }),
      onset: try value(.onset, as: Int?.self).map(Day.init(number:)), grade: try value(.grade),
      location: try optionalName(.location), longestRunMinutes: try value(.longestRunMinutes))
  }

  private func sessionStart() throws -> SessionStart {
    let pre = try pain()
    return SessionStart(
      kind: try name(.kind),
      dose: try value(.dose, as: Int?.self).map { try read(.dose, DoseLevel(rawValue: $0)) },
      level: try value(.level), pre: pre == Pain() ? nil : pre, painkiller: try value(.painkiller))
  }

  private func setDone() throws -> SetDone {
    let amount: SetAmount? =
      if let reps = try value(.reps, as: Int?.self) {
        .reps(reps)
      } else {
        try value(.holdSeconds, as: Int?.self).map(SetAmount.holdSeconds)
      }
    return SetDone(
      session: try id(.session), exercise: ExerciseID(rawValue: try value(.exercise)), side: try name(.side),
      number: try value(.number), amount: amount)
  }

  private func run() throws -> Run {
    let hourAfter = Pain(left: try score(.leftHourAfter), right: try score(.rightHourAfter))
    return Run(
      minutes: try value(.minutes), kilometres: try value(.kilometres), pain: try pain(),
      hourAfter: hourAfter == Pain() ? nil : hourAfter, painkiller: try value(.painkiller),
      level: try value(.level))
  }

  private func pain() throws -> Pain {
    Pain(left: try score(.leftPain), right: try score(.rightPain))
  }

  private func score(_ column: RecordColumn) throws -> PainScore? {
    try value(column, as: Int?.self).map { try read(column, PainScore($0)) }
  }

  private func flags() throws -> [RedFlag] {
    let names: String = try value(.flags)
    return names.isEmpty
      ? [] : try names.split(separator: " ").map { try read(.flags, RedFlag(rawValue: String($0))) }
  }

  private func id(_ column: RecordColumn) throws -> RecordID {
    try read(column, RecordID(try value(column, as: String.self)))
  }

  private func name<Name: RawRepresentable<String>>(_ column: RecordColumn) throws -> Name {
    try read(column, Name(rawValue: try value(column, as: String.self)))
  }

  private func optionalName<Name: RawRepresentable<String>>(_ column: RecordColumn) throws -> Name? {
    try value(column, as: String?.self).map { try read(column, Name(rawValue: $0)) }
  }

  private func number<Name: RawRepresentable<Int>>(_ column: RecordColumn) throws -> Name {
    try read(column, Name(rawValue: try value(column, as: Int.self)))
  }

  private func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: RecordColumn, as type: Value.Type = Value.self
  ) throws -> Value {
    try row.decode(Value.self, atIndex: column.rawValue)
  }

  private func read<Value>(_ column: RecordColumn, _ value: Value?) throws -> Value {
    guard let value else { throw UnreadableColumn(column: column) }
    return value
  }
}
