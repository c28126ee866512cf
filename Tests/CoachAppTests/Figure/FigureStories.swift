import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite("Figures in the coach")
struct FigureStories {
  private func isDrawn(_ text: String) -> Bool {
    text.unicodeScalars.count { (0x2801...0x28FF).contains($0.value) } > 20
  }

  @Test("a card shows its movement, and a figure to walk round")
  func card() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("l")
    reading.press(.down, .enter)
    #expect(isDrawn(reading.text))
    reading.type("f")
    #expect(reading.text.contains("As on the card"))
    let best = reading.rows()
    reading.press(.right)
    #expect(reading.rows() != best)
    reading.press(.right, .up)
    reading.type("0")
    #expect(reading.rows() == best)
    reading.type("v")
    #expect(reading.text.contains("Easier: Lift less high."))
    reading.type("s")
    #expect(reading.text.contains("Right leg works") || reading.text.contains("Left leg works"))
    reading.press(.escape, .escape)
    #expect(reading.text.contains("Stretches"))
  }

  @Test("it moves by itself, and an aid does not wake anybody")
  func motion() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("l")
    #expect(wait(reading) > .seconds(60))
    reading.press(.enter)
    #expect(wait(reading) <= .milliseconds(67))
    let before = reading.rows()
    reading.pass(.milliseconds(1500))
    #expect(reading.rows() != before)
  }

  @Test("still figures are key poses side by side, and wake nobody")
  func still() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("l")
    reading.press(.enter)
    reading.type("fp")
    #expect(reading.effects.contains(.keep(.stillFigures(true))))
    #expect(reading.text.contains("Knees together") && reading.text.contains("Knee open"))
    #expect(wait(reading) > .seconds(60))
    reading.type("p")
    #expect(reading.effects.contains(.keep(.stillFigures(false))))
    #expect(wait(reading) <= .milliseconds(67))
  }

  @Test("every key at every size does no harm")
  func random() throws {
    let keys: [Key] = [
      .left, .right, .up, .down, .enter, .escape, .character("f"), .character("v"), .character("s"),
      .character("p"), .character("0"), .character("l"), .pageDown,
    ]
    var seed: UInt64 = 7
    for size in [(40, 12), (80, 24), (120, 40), (41, 13), (300, 9)] {
      var reading = try ReadingCoach(.sixWeeks(), on: 41, width: size.0, height: size.1)
      for _ in 0..<40 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        reading.press(keys[Int(seed >> 33) % keys.count])
        #expect(reading.rows().count == size.1)
        reading.pass(.milliseconds(Int(seed >> 40) % 900))
      }
    }
  }

  private func wait(_ reading: ReadingCoach) -> Duration {
    reading.coach.now.instant.duration(to: reading.shell.nextChange)
  }
}
