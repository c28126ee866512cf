import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

@Suite("A long plan of which only the last days are known")
struct LongPlanStories {
  private let days = 300
  private let journal: JournalBuilder
  private let rehab: RehabProtocol
  private var checkpoints: [Checkpoint] = []

  init() throws {
    rehab = try ShippedContent.library().rehabProtocol
    var journal = JournalBuilder(start: Day(number: 20_400))
    for day in 0...days {
      journal.morning(day % 3, on: day)
      if day > 8, day % 2 == 0 { journal.session(on: day) }
      if day == 40 { journal.add(.note("The first long walk"), on: day) }
    }
    self.journal = journal
    let chronicle = try #require(Chronicle(journal.records))
    _ = GateHistory(rehab, chronicle, from: nil, through: journal.start + days, isRunning: true) {
      checkpoints.append($0)
    }
  }

  private func tail(from first: Day) -> JournalTail {
    guard let checkpoint = checkpoints.last(where: { $0.day <= first }) else {
      return JournalTail(journal.records)
    }
    return JournalTail(journal.records.filter { $0.day >= checkpoint.day }, from: checkpoint)
  }

  private func opened() throws -> ReadingCoach {
    try ReadingCoach(journal, tail(from: journal.start + days - 60), on: days)
  }

  private func recalled(_ reading: ReadingCoach) -> [Day] {
    reading.effects.compactMap { if case .recall(let day) = $0 { day } else { nil } }
  }

  @Test("looks the same as with every record known, and asks for nothing that is not shown")
  func today() throws {
    var (part, whole) = (try opened(), try ReadingCoach(journal, on: days))
    #expect(part.rows() == whole.rows())
    part.type("r")
    whole.type("r")
    #expect(part.rows() != whole.rows() || recalled(part).isEmpty)
    #expect(recalled(whole).isEmpty)
    for day in recalled(part) { part.send(.journalChanged(tail(from: day))) }
    #expect(part.rows() == whole.rows())
    part.press(.tab, .tab, .tab)
    whole.press(.tab, .tab, .tab)
    #expect(part.rows() == whole.rows())
  }

  @Test("asks for the days it goes back to, and shows them when they come")
  func goingBack() throws {
    var (part, whole) = (try opened(), try ReadingCoach(journal, on: days))
    func go(_ move: (inout ReadingCoach) -> Void) {
      let asked = recalled(part).count
      move(&part)
      move(&whole)
      for day in recalled(part).dropFirst(asked) { part.send(.journalChanged(tail(from: day))) }
      #expect(part.rows() == whole.rows())
    }
    go { $0.type("r") }
    go { $0.press(.pageUp) }
    go { $0.type("z") }
    go { $0.press(.enter) }
    go { $0.type("w") }
    go { $0.press(.home) }
    go { $0.press(.escape, .escape, .tab) }
    go { $0.press(.home) }
    #expect(!recalled(part).isEmpty)
  }

  @Test("finds notes of days that it does not know, reading those notes alone")
  func olderNotes() throws {
    var (part, whole) = (try opened(), try ReadingCoach(journal, on: days))
    part.type("r/walk")
    whole.type("r/walk")
    #expect(whole.text.contains("The first long walk") && !part.text.contains("The first long walk"))
    let asked = part.effects.compactMap { effect -> Range<Int>? in
      guard case .readNotes(let first, let end) = effect else { return nil }
      return first.number..<end.number
    }
    let known = try #require(tail(from: journal.start + days - 60).checkpoint?.day)
    #expect(asked == [journal.start.number..<known.number])
    #expect(!recalled(part).contains { $0 <= journal.start + 40 })
    let notes = journal.records.compactMap { record -> Note? in
      guard case .note(let text) = record.fact else { return nil }
      return Note(id: record.id, day: record.day, text: text)
    }
    part.send(.notesRead(notes))
    #expect(part.rows() == whole.rows())
    // The day of a note opens; back among the notes it stands there once, though the day is known now.
    for key in [Key.enter, .escape] {
      let asked = recalled(part).count
      part.press(key)
      whole.press(key)
      for day in recalled(part).dropFirst(asked) { part.send(.journalChanged(tail(from: day))) }
      #expect(part.rows() == whole.rows())
    }
    #expect(!whole.effects.contains { if case .readNotes = $0 { true } else { false } })
  }

  @Test("a record of a day before the known ones has them read anew")
  func lateRecord() throws {
    var part = try opened()
    part.type("r")
    part.press(.home, .enter)
    let day = try #require(recalled(part).last)
    #expect(day <= journal.start)
    // The answer has not come; the note is kept all the same, and the days from its own on are asked for.
    part.type("n")
    part.type("Late")
    part.press(.enter)
    let first = part.coach.journal.last { if case .note("Late") = $0.fact { true } else { false } }?.day
    #expect(first == journal.start)
    #expect(recalled(part).contains(journal.start))
  }
}
