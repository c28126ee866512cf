import TestSupport
import Testing

@testable import RehabCore

/// The day changes at 04:00 by the wall clock of the place, whatever the clock does that night (gate.md, section 1).
@Suite struct DayBoundaryTests {
  @Test(arguments: [
    ("2026-03-05T03:59:59+01:00", "2026-03-04"), ("2026-03-05T04:00:00+01:00", "2026-03-05"),
    ("2026-03-05T01:30:00+01:00", "2026-03-04"), ("2026-03-05T23:59:59+01:00", "2026-03-05"),
    // The clocks go forward, and back again.
    ("2026-03-29T01:59:59+01:00", "2026-03-28"), ("2026-03-29T03:00:00+02:00", "2026-03-28"),
    ("2026-03-29T04:00:00+02:00", "2026-03-29"), ("2026-10-25T02:30:00+02:00", "2026-10-24"),
    ("2026-10-25T02:30:00+01:00", "2026-10-24"), ("2026-10-25T04:00:00+01:00", "2026-10-25"),
    // The same instant in Auckland, Honolulu, Kathmandu and on the date line.
    ("2026-06-01T05:00:00+12:00", "2026-06-01"), ("2026-05-31T07:00:00-10:00", "2026-05-31"),
    ("2026-05-31T22:45:00+05:45", "2026-05-31"), ("2026-06-01T07:00:00+14:00", "2026-06-01"),
    // A new year.
    ("2027-01-01T03:59:00+01:00", "2026-12-31"), ("2027-01-01T04:00:00+01:00", "2027-01-01"),
  ])
  func aMomentBelongsToItsDay(_ moment: String, _ day: String) throws {
    #expect(try #require(Timestamp(moment)).day == Day(day))
  }

  /// A runner on a plane: two records of one stored day, told in two zones; the instant orders them, not the clock.
  @Test func theInstantOrdersTheRecordsOfADay() throws {
    var diary = try Diary(start: try #require(Day("2026-05-01")))
    try diary.live { $0.today.day == Day("2026-05-08") }
    let day = diary.day
    let first = try #require(Timestamp("2026-05-08T12:00:00+09:00"))
    let second = try #require(Timestamp("2026-05-08T06:00:00+01:00"))
    #expect(first.isBefore(second))
    let walkCheck = Record(
      id: try id(1), day: day, at: first, fact: .walkCheck(WalkCheck(pain: diary.left(0))))
    let morning = Record(id: try id(2), day: day, at: first, fact: .morning(Morning(pain: diary.left(0))))
    let advance = Record(id: try id(3), day: day, at: second, fact: .advance(to: .activate))
    for records in [[walkCheck, morning, advance], [advance, morning, walkCheck]] {
      let chronicle = try #require(Chronicle(diary.records + records))
      let history = GateHistory(diary.rehab, chronicle, through: day, isRunning: false)
      #expect(history.today.advancedTo == .activate)
    }
    // Told before the offer was there, the same advance does nothing.
    let early = Record(
      id: try id(4), day: day, at: try #require(Timestamp("2026-05-08T01:00:00+01:00")),
      fact: .advance(to: .activate))
    let chronicle = try #require(Chronicle(diary.records + [walkCheck, morning, early]))
    let history = GateHistory(diary.rehab, chronicle, through: day, isRunning: false)
    #expect(history.today.advancedTo == nil)
    #expect(history.today.rule == .readyToAdvance)
  }

  /// The score of a session that went on past 04:00 counts on the session's day.
  @Test func whatBelongsToASessionCountsOnItsDay() throws {
    let start = try #require(Day("2026-03-27"))
    var diary = try Diary(start: start)
    diary.morning(0)
    let session = Record(
      id: try id(1), day: start + 1, at: try #require(Timestamp("2026-03-29T01:30:00+01:00")),
      fact: .session(SessionStart(kind: .stretch)))
    let score = Record(
      id: try id(2), day: start + 2, at: try #require(Timestamp("2026-03-29T04:10:00+02:00")),
      fact: .score(ExerciseScore(session: session.id, exercise: "pigeon", pain: diary.left(4))))
    #expect(session.at.day == session.day && score.at.day == score.day)
    let chronicle = try #require(Chronicle(diary.records + [score, session]))
    let history = GateHistory(diary.rehab, chronicle, through: start + 2, isRunning: false)
    #expect(history.days.map(\.dayClass) == [nil, .amber, nil])
  }

  private func id(_ number: Int) throws -> RecordID {
    try #require(RecordID("00000000-0000-4000-8000-" + padded(number, to: 12)))
  }
}
