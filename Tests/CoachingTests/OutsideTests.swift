import Coaching
import RehabCore
import Testing

/// Every effect is carried out, and answered as it went.
@Suite("What is done outside") struct OutsideTests {
  private final class Everything: JournalKeeping, SettingsKeeping, Speaking {
    var isBroken = false
    private(set) var told: [String] = []
    private static let tail = JournalTail([record])

    static let record = Record(
      id: .named("a note"), day: Day(number: 20_500),
      at: Timestamp(day: Day(number: 20_500), hour: 12, minute: 0, offsetMinutes: 0), fact: .note("x"))
    static let note = Note(id: record.id, day: Day(number: 20_400), text: "old")

    private func tell(_ words: String) throws {
      told.append(words)
      if isBroken { throw Broken() }
    }

    func save(_ records: [Record]) throws { try tell("save \(records.count)") }

    func news() throws -> JournalTail? {
      try tell("news")
      return Self.tail
    }

    func recall(from day: Day) throws -> JournalTail {
      try tell("recall \(day)")
      return Self.tail
    }

    func notes(from first: Day, before end: Day) throws -> [Note] {
      try tell("notes \(first) \(end)")
      return [Self.note]
    }

    func keep(_ setting: Setting) throws { try tell("keep \(setting.name.rawValue) \(setting.value)") }
    func say(_ words: String) { told.append("say \(words)") }
  }

  private struct Broken: Error, CustomStringConvertible {
    let description = "It is broken."
  }

  private static let day = Day(number: 20_300)
  private static let record = Everything.record

  private static let effects: [(effect: Effect, told: [String], well: Message?, broken: Message?)] = [
    (.save([record]), ["save 1"], .saved([record.id]), .saveFailed("It is broken.")),
    (
      .keep(.muted(true)), ["keep muted yes"], .settingKept(.muted(true)),
      .settingLost(.muted(true), "It is broken.")
    ),
    (.recall(from: day), ["recall \(day)"], .journalChanged(JournalTail([record])), nil),
    (
      .readNotes(from: day, before: day + 9), ["notes \(day) \(day + 9)"], .notesRead([Everything.note]),
      nil
    ),
    (.say("Hold."), ["say Hold."], nil, nil),
    (.ring, ["ring"], nil, nil),
  ]

  @Test("goes where it belongs, and its answer says whether it went well", arguments: [false, true])
  func carriedOut(isBroken: Bool) {
    for (effect, told, well, broken) in OutsideTests.effects {
      let everything = Everything()
      everything.isBroken = isBroken
      var rings: [String] = []
      let outside = Outside(journal: everything, settings: everything, voice: everything)
      let answer = outside.carryOut(effect) { rings.append("ring") }
      #expect(everything.told + rings == told, "\(effect)")
      #expect(answer == (isBroken ? broken : well), "\(effect)")
    }
  }

  @Test("news of another program come as a changed journal; what cannot be read is no news")
  func news() {
    let everything = Everything()
    let outside = Outside(journal: everything, settings: everything, voice: everything)
    #expect(outside.news() == .journalChanged(JournalTail([OutsideTests.record])))
    everything.isBroken = true
    #expect(outside.news() == nil)
  }

  @Test("nowhere keeps nothing and knows of no news")
  func nowhere() {
    #expect(Outside.nowhere.carryOut(.save([OutsideTests.record])) {} == .saved([OutsideTests.record.id]))
    #expect(Outside.nowhere.news() == nil)
  }
}
