import RehabCore
import TerminalUI
import Testing

@testable import CoachApp
@testable import Coaching

/// Whatever keys are pressed, on whatever screen.
@Suite struct RandomFormTests {
  @Test(arguments: 1...24)
  func nothingTraps(seed: UInt64) throws {
    var mint = RecordMint(seed: (seed, 5, 7, 9))
    var story = seed % 4 == 0 ? try FormStory() : try FormStory.enrolled(more: [(1, .flag([.givingWay]))])
    for step in 0..<300 {
      if !(story.shell.screens.last is FormScreen || story.shell.screens.last is HelpScreen) {
        story.shell.screens = [TodayScreen()]
        story.open(form(Int.random(in: 0..<9, using: &mint), story.coach))
      }
      story.press(RandomFormTests.keys.randomElement(using: &mint) ?? .enter)
      if step % 7 == 0 {
        let size = Size(
          width: Int.random(in: 0...130, using: &mint), height: Int.random(in: 0...45, using: &mint))
        _ = story.shell.take(.resized(size), at: story.coach.now)
      }
      let frame = story.shell.render(charset: step.isMultiple(of: 2) ? .unicode : .ascii)
      if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor) || frame.bounds.isEmpty) }
    }
  }

  private func form(_ number: Int, _ coach: Coach) -> Form {
    let session = coach.journal.first?.id
    return switch number {
    case 0: .morning(coach)
    case 1: .walkCheck(coach)
    case 2: .note()
    case 3: .missedReason(coach.today - 1)
    case 4: .runOutside(coach)
    case 5: .cleared(coach)
    case 6: .booked()
    case 7: session.map { .hourAfter(session: $0, coach) } ?? .note()
    default:
      .exerciseScore(of: [.left, .right], name: "Squat", becauseItHurt: true) { _, _ in FormEnd() }
    }
  }

  private static let keys: [Key] =
    [
      .enter, .enter, .enter, .enter, .escape, .up, .down, .left, .right, .tab, .backTab, .backspace, .delete,
      .home, .end, .pageUp, .pageDown, .function(1), .control(.s), .control(.l),
    ] + "0123456789012345 xslp-.,?é漢".map { .character($0) }
}
