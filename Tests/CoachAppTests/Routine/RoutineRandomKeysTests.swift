import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct RoutineRandomKeysTests {
  @Test(arguments: 1...8)
  func randomKeysAtRandomTimesDoNoHarm(seed: UInt64) throws {
    var story = try RoutineRehearsal(affected: seed.isMultiple(of: 2) ? [.left, .right] : [.left])
    var mint = RecordMint(seed: (seed, 2, 3, 4))
    story.open()
    for step in 0..<400 {
      if story.shell.screens.count < 2 || story.shell.screens.last is SummaryScreen { story.reopen() }
      switch UInt64.random(in: 0..<10, using: &mint) {
      case 0: story.wait(Double(UInt64.random(in: 0..<40, using: &mint)))
      case 1: story.sleep(Double(UInt64.random(in: 0..<4, using: &mint)))
      case 2: story.send(.resized(RoutineRandomKeysTests.size(&mint)))
      case 3: story.send(.tick)
      default: story.press(RoutineRandomKeysTests.key(&mint))
      }
      if step.isMultiple(of: 10) {
        let frame = story.shell.render(charset: step.isMultiple(of: 20) ? .unicode : .ascii)
        #expect(frame.size == story.shell.size)
      }
    }
    let ids = story.coach.journal.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(story.saved.map(\.id)).isSuperset(of: ids.dropFirst(story.before)))
  }

  private static func size(_ mint: inout RecordMint) -> Size {
    Size(
      width: Int(UInt64.random(in: 20..<130, using: &mint)),
      height: Int(UInt64.random(in: 8..<45, using: &mint)))
  }

  private static func key(_ mint: inout RecordMint) -> Key {
    let keys: [Key] =
      Array(" nnbb++N!!?mqxly0123456789s").map { .character($0) }
      + [.enter, .enter, .escape, .left, .right, .tab, .up, .control(.c), .control(.l), .backspace]
    return keys[Int(UInt64.random(in: 0..<UInt64(keys.count), using: &mint))]
  }
}

extension RoutineRehearsal {
  /// The routine once more, whatever became of the one before.
  mutating func reopen() {
    shell.screens = [shell.screens[0]]
    shell.coach.active = nil
    open()
    send(.tick)
  }
}
