import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

@Suite("Mending a past day")
struct MendingStories {
  private func opened(_ journal: JournalBuilder = .sixWeeks(), daysBack: Int) throws -> ReadingCoach {
    var reading = try ReadingCoach(journal, on: 41)
    reading.type("r")
    for _ in 0..<daysBack { reading.press(.left) }
    reading.press(.enter)
    return reading
  }

  private func saved(_ reading: ReadingCoach) -> [Record] {
    guard case .save(let records) = reading.effects.last else { return [] }
    return records
  }

  @Test("a mistyped score is taken back and a new one stands in its place; both are kept")
  func correcting() throws {
    // Day 25, the flare: its morning of 4 was a slip of the hand.
    var reading = try opened(daysBack: 16)
    #expect(reading.text.contains("flare") && reading.text.contains("Morning: left 4"))
    let before = reading.coach.journal.count
    reading.press(.enter)
    #expect(reading.text.contains("Correct a score") && reading.text.contains("is taken back"))
    reading.type("1")
    reading.press(.enter)
    #expect(reading.text.contains("Noted for Fri 30 Oct: morning 1"))
    let records = saved(reading)
    #expect(records.count == 2)
    let wrong = try #require(
      reading.coach.journal.first { record in
        if case .morning = record.fact { record.day == records[1].day } else { false }
      })
    #expect(records[0].fact == .retract(wrong.id))
    #expect(records.allSatisfy { $0.day == wrong.day })
    #expect(records[1].fact == .morning(Morning(pain: Pain(left: PainScore(1)))))
    #expect(records[1].at == wrong.at)
    #expect(reading.coach.journal.count == before + 2)
    reading.press(.enter)
    #expect(!reading.text.contains("! Fri 30 Oct 2026"))
    #expect(reading.text.contains("Morning: left 1"))
    #expect(reading.text.contains("Morning: left 4") && reading.text.contains("taken back"))
    // What was taken back cannot be corrected again.
    reading.press(.down)
    let effects = reading.effects.count
    reading.press(.enter)
    #expect(reading.effects.count == effects)
  }

  @Test("a correction that changes where the plan stands says where it stands now")
  func standing() throws {
    var reading = try opened(daysBack: 2)
    reading.press(.enter)
    reading.type("4")
    reading.press(.enter)
    #expect(reading.text.contains("Noted for Fri 13 Nov: morning 4"))
    #expect(reading.text.contains("With this you are now in Rest."))
  }

  @Test("what was corrected differently on two machines says so on its day, until one of them is mended")
  func correctedTwice() throws {
    var journal = JournalBuilder.sixWeeks()
    let day = 39
    let wrong = try #require(
      journal.records.first { record in
        if case .morning = record.fact { record.day == journal.start + day } else { false }
      })
    for score in [3, 2] {
      journal.add(.retract(wrong.id), on: day, hour: 20)
      journal.morning(score, on: day)
    }
    var reading = try opened(journal, daysBack: 2)
    #expect(reading.text.contains("The morning score was corrected twice, to 3 and to 2, and the worse one"))
    #expect(reading.text.contains("Morning: left 3") && reading.text.contains("Morning: left 2"))
    reading.press(.enter)
    reading.type("2")
    reading.press(.enter, .enter)
    #expect(!reading.text.contains("corrected twice"))
    reading.press(.left)
    #expect(!reading.text.contains("corrected twice"))
  }

  @Test("a correction that changes nothing records nothing")
  func sameScore() throws {
    var reading = try opened(daysBack: 16)
    reading.press(.enter, .enter)
    #expect(reading.effects.isEmpty)
    #expect(reading.text.contains("Fri 30 Oct 2026"))
  }

  @Test("every kind of score can be corrected, with what was told beside it")
  func everyScore() throws {
    var journal = JournalBuilder.sixWeeks(through: 40)
    let pain = Pain(left: PainScore(3))
    let session = journal.add(.session(SessionStart(kind: .run)), on: 41, hour: 8)
    journal.add(
      .score(ExerciseScore(session: session, exercise: .run, pain: pain, spot: .muscle, sharp: false)),
      on: 41,
      hour: 8, minute: 1)
    journal.add(.after(AfterScore(session: session, pain: pain, limp: true)), on: 41, hour: 8, minute: 2)
    journal.add(.hourAfter(HourAfterScore(session: session, pain: pain)), on: 41, hour: 9)
    journal.add(.end(SessionEnd(session: session, finished: true)), on: 41, hour: 11)
    journal.add(.walkCheck(WalkCheck(pain: pain, painkiller: true)), on: 41, hour: 9, minute: 10)
    journal.add(.run(Run(minutes: 20, kilometres: 3, pain: pain, hourAfter: pain)), on: 41, hour: 10)
    let expected: [Fact] = [
      .score(ExerciseScore(session: session, exercise: .run, pain: Pain(left: PainScore(2)), spot: .muscle)),
      .after(AfterScore(session: session, pain: Pain(left: PainScore(2)), limp: true)),
      .hourAfter(HourAfterScore(session: session, pain: Pain(left: PainScore(2)))),
      .walkCheck(WalkCheck(pain: Pain(left: PainScore(2)), painkiller: true)),
      .run(
        Run(
          minutes: 20, kilometres: 3, pain: Pain(left: PainScore(2)),
          hourAfter: Pain(left: PainScore(2)))),
    ]
    for (line, fact) in expected.enumerated() {
      var reading = try opened(journal, daysBack: 0)
      for _ in 0...line { reading.press(.down) }
      reading.press(.enter)
      reading.type("2")
      reading.press(.enter)
      if case .run = fact {
        #expect(reading.text.contains("one hour after it?"))
        reading.type("2")
        reading.press(.enter)
      }
      #expect(saved(reading).last?.fact == fact)
    }
  }

  /// A session of day 40 that was told to have begun with a 7.
  private func mistypedBeginning(isOver: Bool = true, on day: Int = 40) -> JournalBuilder {
    var journal = JournalBuilder.sixWeeks(through: day - 1)
    journal.morning(0, on: day)
    let session = journal.add(
      .session(SessionStart(kind: .stretch, pre: Pain(left: PainScore(7)))), on: day, hour: 18)
    journal.add(
      .set(SetDone(session: session, exercise: "lying-rope", side: .left, number: 1)), on: day, hour: 18,
      minute: 5)
    journal.add(.after(AfterScore(session: session, pain: Pain(left: PainScore(1)))), on: day, hour: 18)
    if isOver { journal.add(.end(SessionEnd(session: session, finished: true)), on: day, hour: 19) }
    return journal
  }

  @Test("the score before a session is corrected too: another session stands in its place, with all of it")
  func beforeSession() throws {
    var reading = try opened(mistypedBeginning(), daysBack: 1)
    let before = reading.coach.journal
    reading.press(.down)
    #expect(reading.text.contains("before: left 7"))
    reading.press(.enter)
    reading.type("2p")
    reading.press(.enter)
    #expect(reading.text.contains("Noted for Sat 14 Nov: before the session, 2."))
    let wrong = try #require(before.last { $0.fact.type == .session })
    let records = saved(reading)
    #expect(records.first?.fact == .retract(wrong.id))
    #expect(records.map(\.fact.type) == [.retract, .session, .set, .after, .end])
    #expect(
      records[1].fact
        == .session(SessionStart(kind: .stretch, pre: Pain(left: PainScore(2)), painkiller: true)))
    #expect(records.dropFirst(2).allSatisfy { $0.fact.session == records[1].id })
    reading.press(.enter)
    #expect(reading.text.contains("before: left 2, painkiller"))
    #expect(reading.text.contains("before: left 7") && reading.text.contains("taken back"))
  }

  @Test("what is told of a session that another window corrected meanwhile counts in the corrected one")
  func correctedMeanwhile() throws {
    var journal = JournalBuilder.sixWeeks(through: 39)
    journal.morning(0, on: 40)
    let id = journal.add(
      .session(SessionStart(kind: .run, pre: Pain(left: PainScore(7)))), on: 40, hour: 8)
    journal.add(.end(SessionEnd(session: id, finished: true)), on: 40, hour: 9)
    var reading = try opened(journal, daysBack: 1)
    reading.type("m3\r")
    #expect(reading.text.contains("one hour after it?"))
    let session = try #require(journal.records.first { $0.id == id })
    journal.add(.retract(id), on: 40, hour: 20)
    for record in SessionCorrection.records(
      of: session, beginning: SessionStart(kind: .run), in: journal.records)
    {
      journal.insert(record)
    }
    reading.send(.journalChanged(JournalTail(journal.records)))
    reading.type("5")
    reading.press(.enter)
    let standing = try #require(reading.coach.history?.chronicle.records(on: reading.coach.today - 1))
    let hour = try #require(standing.first { $0.fact.type == .hourAfter })
    #expect(hour.fact.pain == Pain(left: PainScore(5)))
    #expect(hour.fact.session == standing.first { $0.fact.type == .session }?.id)
    #expect(saved(reading).map(\.fact.type) == [.hourAfter, .hourAfter], "as told, and where it counts")
  }

  @Test("a session that is under way is told to its end first")
  func underWay() throws {
    for (day, isOver) in [(41, false), (40, true)] {
      var reading = try ReadingCoach(mistypedBeginning(isOver: false, on: day), on: 41)
      reading.press(.escape)
      reading.type("r")
      if isOver { reading.press(.left) }
      reading.press(.enter, .down)
      #expect(reading.text.contains("▸ 18:00  Stretches, before: left 7"))
      #expect(reading.text.contains("Enter correct") == isOver)
    }
  }

  @Test("of what was corrected on two machines, runs and sessions too, the one that is confirmed stays")
  func settled() throws {
    var journal = mistypedBeginning()
    let wrong = try #require(journal.records.last { $0.fact.type == .session })
    for score in [1, 3] {
      journal.add(.retract(wrong.id), on: 40, hour: 20)
      for record in SessionCorrection.records(
        of: wrong, beginning: SessionStart(kind: .stretch, pre: Pain(left: PainScore(score))),
        in: journal.records)
      {
        journal.insert(record)
      }
    }
    var reading = try opened(journal, daysBack: 1)
    #expect(reading.text.contains("score before the session was corrected twice"))
    #expect(reading.text.contains("to 1 and to 3"))
    for _ in 0..<12 where !reading.text.contains("▸ 18:00  Stretches, before: left 3") {
      reading.press(.down)
    }
    reading.press(.enter, .enter)
    #expect(saved(reading).map(\.fact.type) == [.retract])
    #expect(reading.text.contains("Noted for Sat 14 Nov: before the session, 3."))
    reading.press(.enter)
    #expect(!reading.text.contains("corrected twice"))
    #expect(reading.text.contains("before: left 3"))
  }

  @Test("a forgotten morning is told at its usual hour of that day")
  func forgottenMorning() throws {
    var reading = try opened(daysBack: 26)
    #expect(reading.text.contains("Nothing was recorded"))
    reading.type("m")
    #expect(reading.text.contains("What was not told on Tue 20 Oct?"))
    reading.type("1\r1")
    reading.press(.enter)
    let record = try #require(saved(reading).last)
    #expect(record.day == reading.coach.today - 26 && record.at.day == record.day)
    #expect(record.fact == .morning(Morning(pain: Pain(left: PainScore(1)))))
    #expect(reading.text.contains("Noted for Tue 20 Oct: morning 1"))
    #expect(reading.text.contains("A forgotten score") && !reading.text.contains("A run"))
    reading.press(.enter)
    #expect(reading.text.contains("07:00  Morning: left 1"))
  }

  @Test("what a run and an exercise left open can be told afterwards, each at its place")
  func forgottenParts() throws {
    var journal = JournalBuilder.sixWeeks(through: 39)
    journal.morning(0, on: 40)
    let run = journal.add(.session(SessionStart(kind: .run, painkiller: true)), on: 40, hour: 8)
    journal.add(.end(SessionEnd(session: run, finished: true)), on: 40, hour: 9)
    let strength = journal.add(.session(SessionStart(kind: .strength)), on: 40, hour: 18)
    for (exercise, minute) in [("clamshell", 5), ("clamshell", 6), ("fire-hydrant", 8)] {
      journal.add(
        .set(SetDone(session: strength, exercise: ExerciseID(rawValue: exercise), side: .left, number: 1)),
        on: 40, hour: 18, minute: minute)
    }
    let pain = Pain(left: PainScore(1))
    journal.add(
      .score(ExerciseScore(session: strength, exercise: "fire-hydrant", pain: pain)), on: 40, hour: 18,
      minute: 9)
    journal.add(.end(SessionEnd(session: strength, finished: true)), on: 40, hour: 19)
    func told(_ label: String) throws -> ReadingCoach {
      var reading = try opened(journal, daysBack: 1)
      reading.type("m")
      #expect(!reading.text.contains("The worst score of: Fire hydrant"))
      for _ in 0..<8 where !reading.rows().contains(where: { $0.contains("▸") && $0.contains(label) }) {
        reading.press(.down)
      }
      reading.press(.enter)
      reading.type("1")
      reading.press(.enter)
      return reading
    }
    let before = try told("The score just before: run")
    #expect(before.text.contains("Noted for Sat 14 Nov: before the session, 1."))
    #expect(saved(before).map(\.fact.type) == [.retract, .session, .end])
    #expect(saved(before)[1].fact == .session(SessionStart(kind: .run, pre: pain, painkiller: true)))
    let worst = try told("The worst score of: Run")
    #expect(saved(worst).map(\.fact) == [.score(ExerciseScore(session: run, exercise: .run, pain: pain))])
    let moment = try #require(saved(worst).first)
    #expect(moment.at.timeOfDay == (9, 0, 1), "right after the run, not now")
    let clamshell = try told("The worst score of: Clamshell")
    #expect(
      saved(clamshell).map(\.fact)
        == [.score(ExerciseScore(session: strength, exercise: "clamshell", pain: pain))])
    let record = try #require(saved(clamshell).first)
    #expect(record.at.timeOfDay == (18, 6, 0))
  }

  @Test("the score at the end of a session can be told afterwards, right after it")
  func forgottenAfter() throws {
    var journal = JournalBuilder.sixWeeks(through: 39)
    journal.morning(0, on: 40)
    let session = journal.add(.session(SessionStart(kind: .stretch)), on: 40, hour: 18)
    journal.add(
      .set(SetDone(session: session, exercise: "lying-rope", side: .left, number: 1)), on: 40, hour: 18,
      minute: 5)
    journal.add(.end(SessionEnd(session: session, finished: true)), on: 40, hour: 18, minute: 6)
    var reading = try opened(journal, daysBack: 1)
    reading.type("m2\r2")
    reading.press(.enter)
    let record = try #require(saved(reading).last)
    #expect(record.fact == .after(AfterScore(session: session, pain: Pain(left: PainScore(2)))))
    #expect(record.at.timeOfDay == (18, 6, 1))
  }

  @Test("a note and the reason of a missed day belong to their day, and the note is found again")
  func notes() throws {
    var reading = try opened(daysBack: 26)
    reading.type("n")
    #expect(reading.text.contains("A note for Tue 20 Oct"))
    reading.type("Fever, all day in bed")
    reading.press(.enter)
    #expect(saved(reading).last?.day == reading.coach.today - 26)
    #expect(reading.text.contains("Note: Fever, all day in bed"))
    reading.type("x1\r")
    #expect(saved(reading).last?.fact == .reason(.ill))
    #expect(reading.text.contains("What came between: I was ill"))
    reading.press(.escape, .end)
    reading.type("/bed fev")
    #expect(reading.text.contains("Fever, all day in bed"))
    reading.type("x")
    #expect(reading.text.contains("No note has these words"))
    reading.press(.backspace, .enter)
    #expect(reading.text.contains("Tue 20 Oct 2026"))
  }

  @Test(
    "what was told at the start is corrected on its day: a retraction and another start, both of that day")
  func start() throws {
    var reading = try opened(daysBack: 41)
    #expect(reading.text.contains("The plan begins: left"))
    let wrong = try #require(reading.coach.journal.first { $0.fact.type == .start })
    guard case .start(let told) = wrong.fact else { return }
    reading.press(.enter)
    #expect(reading.text.contains("What you told at the start") && reading.text.contains("Which side hurts?"))
    // Every other answer stands there as it was told.
    reading.type("2\r1\r\r\r\r")
    #expect(reading.text.contains("Noted for Mon 5 Oct: the start, right, outer knee."))
    let records = saved(reading)
    #expect(records.map(\.fact.type) == [.retract, .start])
    #expect(records.first?.fact == .retract(wrong.id))
    #expect(records.allSatisfy { $0.day == wrong.day } && records.last?.at == wrong.at)
    var right = told
    right.affected = [.right]
    right.location = .knee
    #expect(records.last?.fact == .start(right))
    #expect(reading.coach.history?.enrolment == right)
  }

  @Test("days that were followed ask for no reason")
  func followed() throws {
    var reading = try opened(daysBack: 1)
    reading.type("x")
    #expect(reading.text.contains("Sat 14 Nov 2026"))
    #expect(!reading.text.contains("came between"))
  }
}
