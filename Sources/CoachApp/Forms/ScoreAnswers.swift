import RehabCore

/// Reads the answers of a form that asks for scores.
struct ScoreAnswers: Sendable {
  private let answers: [String: Answer]

  init(_ answers: [String: Answer]) {
    self.answers = answers
  }

  /// The name of the question that asks for a side's score.
  static func pain(_ side: Side) -> String { "pain-\(side.rawValue)" }

  /// The name of the question that asks for a side's score an hour later.
  static func hourAfter(_ side: Side) -> String { "hour-after-\(side.rawValue)" }

  /// The scores of both sides; what was not asked or left open is unknown.
  func pain(_ question: (Side) -> String = ScoreAnswers.pain) -> Pain {
    var pain = Pain()
    for side in Side.allCases {
      if case .score(let score, _) = answers[question(side)] { pain[side] = score }
    }
    return pain
  }

  /// Whether a switch is on beside the score of any side.
  func has(_ flip: Switch) -> Bool {
    Side.allCases.contains { has(flip, $0) }
  }

  func has(_ flip: Switch, _ side: Side) -> Bool {
    guard case .score(_, let switches) = answers[ScoreAnswers.pain(side)] else { return false }
    return switches.contains(flip.id)
  }

  func choices(_ question: String) -> Set<String> {
    if case .choices(let ids) = answers[question] { ids } else { [] }
  }

  /// The score of an exercise: muscle only if no side hurt at the injury. Of two sides that differ only the injury is
  /// kept, since a record has one spot; the other side is then unknown.
  var exercise: (pain: Pain, spot: PainSpot, sharp: Bool) {
    let all = pain()
    let sharp = has(.sharp)
    var injury = all
    for side in Side.allCases where has(.muscle, side) { injury[side] = nil }
    return injury.worst == nil ? (all, .muscle, sharp) : (injury, .injury, sharp)
  }

  /// The score at the end of a session.
  var after: (pain: Pain, limp: Bool) { (pain(), has(.limp)) }
}
