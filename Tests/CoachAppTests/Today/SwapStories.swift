import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

/// Alternatives of the stage, and the sides of its stretches, as the runner chooses them.
@Suite("Your exercises") struct SwapStories {
  /// A day of strength in stage 2, the left side sore, on which its morning was told.
  private static let day = 12
  private static var journal: JournalBuilder {
    var journal = JournalBuilder.sixWeeks(through: day - 1)
    journal.morning(0, on: day)
    return journal
  }

  private static func coach() throws -> ReadingCoach {
    try ReadingCoach(journal, on: day, width: 120, height: 40)
  }

  /// The line of the menu that begins with these words.
  private static func line(_ words: String, _ reading: ReadingCoach) -> String {
    reading.rows().first { row in
      row.drop { $0 == " " || $0 == "▸" }.hasPrefix("\(words)  ")
    } ?? ""
  }

  private static func chosen(_ reading: ReadingCoach) -> String {
    reading.rows().first { $0.contains("▸") } ?? ""
  }

  private static func hydrant(by other: ExerciseID, onlyOn day: Day? = nil) -> Swap {
    Swap(stage: .activate, replaced: "fire-hydrant", by: other, day: day)
  }

  private static func routine(_ reading: ReadingCoach) -> Routine? {
    guard case .routine(let routine)? = reading.coach.work(of: .routine) else { return nil }
    return routine
  }

  @Test("x on Today shows the exercises that have alternatives, and the stretches")
  func opening() throws {
    var reading = try SwapStories.coach()
    reading.type("x")
    #expect(reading.rows()[0].contains("Your exercises"))
    for name in ["Clamshell", "Fire hydrant", "Pigeon pose", "Lying rope stretch"] {
      #expect(SwapStories.line(name, reading).contains("as planned"), "\(name)")
    }
    #expect(SwapStories.line("Stretches", reading).contains("the affected side"))
    #expect(SwapStories.chosen(reading).contains("Clamshell"))
    #expect(reading.effects.isEmpty)
    reading.type("t")
    #expect(reading.effects.isEmpty)
    reading.press(.escape)
    #expect(reading.text.contains("The way to"))
  }

  @Test("Enter goes through the alternatives of the same kind, and back to the exercise itself")
  func roundOfAlternatives() throws {
    var reading = try SwapStories.coach()
    reading.type("x")
    reading.press(.down)
    let round: [(ExerciseID, String)] = [
      ("standing-fire-hydrant", "Standing fire hydrant"), ("side-lying-leg-lift", "Side-lying leg lift"),
      ("glute-bridge", "Glute bridge"),
    ]
    for (id, name) in round {
      reading.press(.enter)
      #expect(reading.effects.last == .keep(.swaps([SwapStories.hydrant(by: id)])))
      #expect(SwapStories.line("Fire hydrant", reading).contains(name))
      #expect(SwapStories.line("Clamshell", reading).contains("as planned"))
    }
    reading.press(.enter)
    #expect(reading.effects.last == .keep(.swaps([])))
    #expect(SwapStories.line("Fire hydrant", reading).contains("as planned"))
    #expect(reading.effects.count == 4)
    reading.press(.down, .enter)
    guard case .keep(.swaps(let swaps))? = reading.effects.last, let swap = swaps.last else {
      Issue.record("nothing stands in for the pigeon pose")
      return
    }
    #expect(swap.replaced == "pigeon")
    #expect(reading.coach.library[movement: swap.by]?.kind == .stretch)
  }

  @Test("what stands in for one exercise is not offered for another")
  func onceOnly() throws {
    var reading = try SwapStories.coach()
    reading.type("x")
    reading.press(.enter)
    let first = Swap(stage: .activate, replaced: "clamshell", by: "standing-fire-hydrant")
    #expect(reading.effects.last == .keep(.swaps([first])))
    reading.press(.down, .enter)
    #expect(
      reading.effects.last == .keep(.swaps([first, SwapStories.hydrant(by: "side-lying-leg-lift")])))
    let exercises = try #require(SwapStories.routine(reading)).items.map(\.exercise)
    #expect(exercises == ["standing-fire-hydrant", "side-lying-leg-lift", "figure-four", "lying-rope"])
  }

  @Test("t lets it hold for today alone, and until it is swapped back again")
  func onlyToday() throws {
    var reading = try SwapStories.coach()
    let today = SwapStories.journal.start + SwapStories.day
    reading.type("x")
    reading.press(.down, .enter)
    reading.type("t")
    #expect(
      reading.effects.last
        == .keep(.swaps([SwapStories.hydrant(by: "standing-fire-hydrant", onlyOn: today)])))
    #expect(SwapStories.line("Fire hydrant", reading).contains("today: Standing fire hydrant"))
    let choices = reading.coach.settings.choices
    #expect(choices.swap(of: "fire-hydrant", in: .activate, on: today)?.by == "standing-fire-hydrant")
    #expect(choices.swap(of: "fire-hydrant", in: .activate, on: today + 1) == nil)
    #expect(choices.swap(of: "fire-hydrant", in: .strengthen, on: today) == nil)
    reading.type("t")
    #expect(reading.effects.last == .keep(.swaps([SwapStories.hydrant(by: "standing-fire-hydrant")])))
    #expect(!reading.text.contains("today: Standing fire hydrant"))
  }

  @Test("Today and the overview of the routine name the alternative, and the overview has the key too")
  func named() throws {
    var reading = try SwapStories.coach()
    reading.type("x")
    reading.press(.down, .enter, .escape)
    #expect(reading.text.contains("Standing fire hydrant for Fire hydrant"))
    reading.type("s")
    #expect(reading.text.contains("Standing fire hydrant"))
    reading.type("x")
    #expect(reading.rows()[0].contains("Your exercises"))
    reading.press(.down, .enter, .escape)
    #expect(reading.text.contains("Side-lying leg lift"))
    #expect(!reading.text.contains("Standing fire hydrant"))
    let exercises = try #require(SwapStories.routine(reading)).items.map(\.exercise)
    #expect(exercises == ["clamshell", "side-lying-leg-lift", "figure-four", "lying-rope"])
  }

  @Test("x on the card of an exercise, or of what stands in for it, opens at that exercise")
  func onCards() throws {
    var reading = try SwapStories.coach()
    reading.type("l")
    reading.press(.down, .enter)
    reading.type("x")
    #expect(reading.rows()[0].contains("Your exercises"))
    #expect(SwapStories.chosen(reading).contains("Fire hydrant"))
    reading.press(.enter)
    #expect(
      reading.effects == [.keep(.swaps([SwapStories.hydrant(by: "standing-fire-hydrant")]))])
    reading.press(.escape, .right)
    #expect(reading.text.contains("Glute bridge"))
    let card = reading.rows()
    reading.type("x")
    #expect(reading.rows() == card, "nothing stands in the place of the glute bridge")
    reading.press(.right, .right)
    #expect(reading.text.contains("Standing fire hydrant"))
    reading.type("x")
    #expect(SwapStories.chosen(reading).contains("Fire hydrant"))
  }

  @Test("stretches are done on the affected side, and on both if the runner wants that")
  func stretchedSides() throws {
    var reading = try SwapStories.coach()
    func lanes(_ kind: RoutineItemKind) throws -> [[SetSide]] {
      try #require(SwapStories.routine(reading)).items.filter { $0.kind == kind }.map(\.lanes)
    }
    #expect(try lanes(.stretch) == [[.left], [.left]])
    #expect(try lanes(.strength) == [[.left, .right], [.left, .right]])
    reading.type("x")
    reading.press(.down, .down, .down, .down, .enter)
    #expect(reading.effects == [.keep(.stretchesBothSides(true))])
    #expect(SwapStories.line("Stretches", reading).contains("both sides"))
    #expect(try lanes(.stretch) == [[.left, .right], [.left, .right]])
    reading.press(.enter)
    #expect(reading.effects.last == .keep(.stretchesBothSides(false)))
    #expect(SwapStories.line("Stretches", reading).contains("the affected side"))
    #expect(try lanes(.stretch) == [[.left], [.left]])
  }

  @Test("with both sides sore there is nothing to choose about sides, and in stage 1 nothing at all")
  func nothingToChoose() throws {
    var both = JournalBuilder(start: Day(number: 20_500), affected: [.left, .right])
    for day in 0...7 { both.morning(1, on: day) }
    both.walkCheck(0, on: 7)
    var resting = try ReadingCoach(both, on: 7)
    resting.type("x")
    #expect(resting.text.contains("This stage has nothing to swap."))
    resting.press(.enter)
    #expect(resting.effects.isEmpty)

    both.add(.advance(to: .activate), on: 7, hour: 10)
    var reading = try ReadingCoach(both, on: 7)
    reading.type("x")
    #expect(SwapStories.line("Fire hydrant", reading).contains("as planned"))
    #expect(SwapStories.line("Stretches", reading).isEmpty)
  }

  @Test("fits the smallest screen", arguments: [(40, 12), (80, 24)])
  func small(width: Int, height: Int) throws {
    var reading = try ReadingCoach(SwapStories.journal, on: SwapStories.day, width: width, height: height)
    reading.type("x")
    reading.press(.down, .down, .down, .down)
    #expect(SwapStories.chosen(reading).contains("Stretches"))
    #expect(SwapStories.chosen(reading).contains("the affected side"))
  }
}
