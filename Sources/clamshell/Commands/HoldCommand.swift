import ArgumentParser
import CoachApp
import Coaching
import RehabCore
import TerminalUI

/// A timer for held stretches, by itself.
struct HoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "A timer for held stretches; no journal is touched.",
    discussion: """
      Large digits, a count to get ready, and a bell at every change. Space pauses, q leaves. LENGTH is written \
      as 45s, 1m30, 0:45 or plain seconds.

      Example: clamshell hold 45s --sets 3 --rest 15s --sides both
      """)

  @Argument(help: ArgumentHelp("How long each hold lasts.", valueName: "length")) var length: String
  @Option(name: .shortAndLong, help: ArgumentHelp("How often each side is held.", valueName: "number"))
  var sets = "1"
  @Option(name: .shortAndLong, help: ArgumentHelp("The rest between two sets.", valueName: "length"))
  var rest = "15s"
  @Option(
    name: .long, help: ArgumentHelp("both (left, then right), left, right, or none.", valueName: "sides"))
  var sides = Choice(HoldSides.none)
  @Flag(name: .long, help: "Ring no bell.") var mute = false
  @OptionGroup var content: ExercisesOption

  func run() throws {
    let holdSeconds = try seconds(length, in: HoldLength.range, name: "The length")
    let restSeconds = try seconds(rest, in: 0...HoldLength.range.upperBound, name: "--rest")
    let setCount = try wholeNumber(sets, in: Routine.holdSets, name: "--sets")
    let lanes = try sides.value(of: "--sides").lanes
    let surroundings = Surroundings.current()
    // Of all that the files say, a timer needs only the protocol's pace.
    let library = ExerciseLibrary(
      rehabProtocol: try content.outline(surroundings).rehabProtocol, movements: [:], aids: [:])
    let routine = Routine.hold(
      seconds: holdSeconds, sets: setCount, restSeconds: restSeconds, sides: lanes,
      pace: library.rehabProtocol.limits.session)
    let clock = MachineClock()
    var closing = ""
    try onTerminal(surroundings) { terminal in
      let coach = Coach(
        library: library, journal: JournalTail([]), settings: CoachSettings(isMuted: mute), mint: .random(),
        now: clock.now(), occasion: .timer)
      var shell = Shell(timing: routine, coach, size: terminal.size)
      try Loop(terminal: terminal, clock: clock, outside: .nowhere).run(&shell)
      closing = shell.coach.closingLine
    }
    try tell(closing)
  }

  private func seconds(_ text: String, in range: ClosedRange<Int>, name: String) throws -> Int {
    guard let length = HoldLength(text, in: range) else {
      throw Failure.badInput("\(name) \"\(text)\" cannot be read. \(HoldLength.allowed)")
    }
    return length.seconds
  }
}

/// The sides that a hold is done on.
enum HoldSides: String, CaseIterable, OptionWord {
  case both, left, right, none

  /// In the order in which each set does them.
  var lanes: [SetSide] {
    switch self {
    case .both: [.left, .right]
    case .left: [.left]
    case .right: [.right]
    case .none: [.both]
    }
  }
}
