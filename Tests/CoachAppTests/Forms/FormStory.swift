import RehabCore
import TerminalUI
import TestSupport

@testable import CoachApp
@testable import Coaching

/// A coach on a manual clock, to whom keys are pressed.
struct FormStory {
  var shell: Shell
  /// What came of the last key: what is done outside, and whether the program ends.
  private(set) var effects: [Effect] = []
  private(set) var hasQuit = false
  private(set) var keyCount = 0
  private let recordsBefore: Int
  private var instant = SessionInstant(.zero)

  static let today = Day("2026-11-23") ?? Day(number: 0)

  /// - Parameter journal: facts with the number of days before today that they belong to.
  init(_ journal: [(daysAgo: Int, fact: Fact)] = [], size: Size = Size(width: 80, height: 24)) throws {
    var mint = RecordMint(seed: (1, 2, 3, 4))
    let records = journal.map { entry in
      let day = FormStory.today - entry.daysAgo
      let id: RecordID = mint.next()
      return Record(
        id: id, day: day, at: Timestamp(day: day, hour: 7, minute: 0, offsetMinutes: 60), fact: entry.fact)
    }
    recordsBefore = records.count
    let coach = Coach(
      library: try FormStory.library.get(), journal: JournalTail(records), settings: CoachSettings(),
      mint: mint, now: FormStory.moment(SessionInstant(.zero)))
    shell = Shell(coach, size: size)
  }

  /// An enrolled runner, twelve days in.
  static func enrolled(
    _ affected: Set<Side> = [.left], location: PainLocation? = .knee, more: [(Int, Fact)] = [],
    size: Size = Size(width: 80, height: 24)
  ) throws -> FormStory {
    let start = Fact.start(Enrolment(protocolID: "it-band", affected: affected, location: location))
    return try FormStory([(12, start)] + more.map { (daysAgo: $0.0, fact: $0.1) }, size: size)
  }

  var coach: Coach { shell.coach }

  mutating func open(_ form: Form) { shell.screens.append(FormScreen(form)) }

  mutating func open(_ form: (Coach) -> Form) { open(form(coach)) }

  /// Presses a key for each character; some stand for keys that have none.
  mutating func press(_ keys: String) {
    for character in keys {
      if character == "/" { answerList() } else { press(FormStory.key(character)) }
    }
  }

  /// Enter, until the list at hand is answered, however many pages it has.
  private mutating func answerList() {
    let prompt = form?.question.prompt
    repeat { press(.enter) } while prompt != nil && form?.question.prompt == prompt
  }

  mutating func press(_ key: Key) {
    keyCount += 1
    instant = instant.advanced(by: .milliseconds(300))
    let requests = shell.take(.key(key), at: FormStory.moment(instant))
    effects = requests.effects
    hasQuit = requests.contains(.quit)
  }

  /// What was recorded since the story began.
  var facts: [Fact] { coach.journal.dropFirst(recordsBefore).map(\.fact) }

  var days: [Day] { coach.journal.dropFirst(recordsBefore).map(\.day) }

  /// The form on top.
  var form: Form? { (shell.screens.last as? FormScreen)?.form }

  /// The text of the screen, as one line.
  var text: String { shell.render(charset: .ascii).rows.joined(separator: " ") }

  private static let library = Result { try ShippedContent.library() }

  private static func moment(_ instant: SessionInstant) -> Moment {
    Moment(instant: instant, wall: Timestamp(day: today, hour: 7, minute: 30, offsetMinutes: 60))
  }

  private static func key(_ character: Character) -> Key {
    switch character {
    case "\n": .enter
    case "\t": .tab
    case "[": .left
    case "]": .right
    case "<": .escape
    case "v": .down
    case "^": .up
    case "~": .backspace
    default: .character(character)
    }
  }
}

func score(_ value: Int) -> PainScore { PainScore(value) ?? .worst }
