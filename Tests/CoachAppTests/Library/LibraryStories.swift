import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing
import Wording

@Suite("Library")
struct LibraryStories {
  @Test("lists everything in groups, and opens a card")
  func opening() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, height: 60)
    reading.type("l")
    let library = try ShippedContent.library()
    for movement in library.movementsByName { #expect(reading.text.contains(movement.name)) }
    for aid in library.aidsByName { #expect(reading.text.contains(aid.name)) }
    reading.press(.enter)
    #expect(reading.text.contains("Clamshell"))
    #expect(reading.text.contains("You feel:"))
    reading.press(.escape)
    #expect(reading.text.contains("Stretches"))
    reading.press(.down, .enter)
    #expect(reading.text.contains("Fire hydrant"))
    #expect(reading.effects.isEmpty)
  }

  @Test("a card scrolls to its end and back, and turns to the next one at its top")
  func reading() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, width: 40, height: 12)
    reading.type("l")
    reading.press(.enter)
    let top = reading.rows()
    reading.press(.down)
    #expect(reading.rows() != top)
    reading.press(.up, .up)
    #expect(reading.rows() == top)
    reading.press(.pageDown, .end)
    let end = reading.rows()
    #expect(reading.text.contains("Read:"))
    reading.press(.down, .pageDown)
    #expect(reading.rows() == end)
    reading.press(.home)
    #expect(reading.rows() == top)
    reading.press(.end, .right)
    #expect(reading.text.contains("Fire hydrant"))
    reading.press(.left, .left, .right)
    #expect(reading.rows() == top)
  }

  @Test("every card spells out its sources, at every width, and nothing is wider than its page")
  func everyCard() throws {
    let library = try ShippedContent.library()
    let pages =
      library.movementsByName.map { CardPage.page(for: $0, library) }
      + library.aidsByName.map { CardPage.page(for: $0, library) }
    for page in pages {
      for width in [20, 38, 76] {
        let lines = page.lines(width: width) { $0.wrapped(to: $1, hangingIndent: $2) }
        #expect(lines.allSatisfy { $0.text.displayWidth <= width })
      }
      let text = page.lines(width: 76) { $0.wrapped(to: $1, hangingIndent: $2) }.map(\.text)
        .joined(separator: "\n")
      #expect(text.contains("Sources"))
      #expect(!text.contains("missing from the list"))
      #expect(text.contains("How sure is it"))
    }
  }

  @Test("a movement that a warning sign hides is marked, and can be turned on and off again")
  func hidden() throws {
    var journal = JournalBuilder.sixWeeks(through: 10)
    journal.add(.flag([.sideHipPointPain]), on: 10, hour: 20)
    journal.add(.cleared([.sideHipPointPain]), on: 11, hour: 8)
    var reading = try ReadingCoach(journal, on: 11, height: 60)
    reading.type("l")
    #expect(reading.text.contains("hidden"))
    let library = try ShippedContent.library()
    let order = library.movementsByName.filter { $0.kind == .strength }.count
    for _ in 0..<order { reading.press(.down) }
    reading.press(.enter)
    while !reading.text.contains("Lying rope") { reading.press(.right) }
    #expect(reading.text.contains("Hidden from your routines"))
    reading.type("o")
    #expect(reading.effects == [.keep(.shownAgain(["lying-rope"]))])
    #expect(reading.text.contains("You turned this on again"))
    reading.press(.escape)
    #expect(reading.text.contains("on again"))
    reading.press(.enter)
    while !reading.text.contains("Lying rope") { reading.press(.right) }
    reading.type("o")
    #expect(reading.effects.last == .keep(.shownAgain([])))
    #expect(reading.text.contains("Hidden from your routines"))
  }

  @Test("as text for the command line", arguments: ["pigeon", "lying-rope", "lunge"])
  func asText(name: String) throws {
    let library = try ShippedContent.library()
    let movement = try #require(library[movement: ExerciseID(rawValue: name)])
    let lines = CardPage.page(for: movement, library).lines(width: 80) {
      $0.wrapped(to: $1, hangingIndent: $2)
    }
    expectGolden(lines.map(\.text), named: "card-text-\(name)")
  }

  @Test("a movement that nothing hides has no such key")
  func notHidden() throws {
    var reading = try ReadingCoach(.sixWeeks(through: 10), on: 10, height: 60)
    reading.type("l")
    reading.press(.enter)
    let before = reading.rows()
    reading.type("o")
    #expect(reading.effects.isEmpty)
    #expect(reading.rows() == before)
  }

  @Test("looks as it should", arguments: [(40, 12), (80, 24), (120, 40)])
  func goldens(width: Int, height: Int) throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, width: width, height: height)
    reading.type("l")
    expectGolden(reading.rows(), named: "library-\(width)x\(height)")
    reading.press(.enter)
    expectGolden(reading.rows(), named: "card-\(width)x\(height)")
    reading.press(.end)
    expectGolden(reading.rows(), named: "card-end-\(width)x\(height)")
  }
}
