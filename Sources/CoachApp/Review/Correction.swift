import RehabCore
import TerminalUI
import Wording

/// A score that was mistyped: the old record is taken back, a new one stands in its place; both are kept.
enum Correction {
  /// The record with the scores that were answered; nil if nothing differs from what it said.
  static func fact(_ record: Record, _ answers: [String: Answer]) -> Fact? {
    let scores = ScoreAnswers(answers)
    let pain = scores.pain()
    guard pain.worst != nil else { return nil }
    let corrected: Fact
    switch record.fact {
    case .morning(var morning):
      morning.pain = pain
      morning.painkiller = scores.has(.painkiller)
      corrected = .morning(morning)
    case .walkCheck(var check):
      check.pain = pain
      check.painkiller = scores.has(.painkiller)
      corrected = .walkCheck(check)
    case .score(var score):
      (score.pain, score.spot, score.sharp) = scores.exercise
      corrected = .score(score)
    case .after(var after):
      (after.pain, after.limp) = scores.after
      corrected = .after(after)
    case .hourAfter(var hour):
      hour.pain = pain
      corrected = .hourAfter(hour)
    case .run(var run):
      run.pain = pain
      run.painkiller = scores.has(.painkiller)
      corrected = .run(run)
    default: return nil
    }
    return corrected == record.fact ? nil : corrected
  }

  /// What the record says as answers, to begin from.
  static func answers(_ record: Record) -> [String: Answer] {
    guard let pain = record.fact.pain else { return [:] }
    var answers: [String: Answer] = [:]
    for side in Side.allCases {
      guard let score = pain[side] else { continue }
      answers[ScoreAnswers.pain(side)] = .score(score, switches: [])
    }
    if let last = Side.allCases.last(where: { pain[$0] != nil }), let score = pain[last] {
      let on = record.fact.correctableSwitches.filter(\.isOn).map(\.flip.id)
      answers[ScoreAnswers.pain(last)] = .score(score, switches: Set(on))
    }
    return answers
  }
}

extension Record {
  /// It has a score that the runner may have mistyped.
  var isCorrectable: Bool { fact.pain != nil }
}

extension Fact {
  /// What was told beside the score.
  fileprivate var correctableSwitches: [(flip: Switch, isOn: Bool)] {
    switch self {
    case .morning(let morning): [(.painkiller, morning.painkiller)]
    case .walkCheck(let check): [(.painkiller, check.painkiller)]
    case .run(let run): [(.painkiller, run.painkiller)]
    case .score(let score): [(.muscle, score.spot == .muscle), (.sharp, score.sharp)]
    case .after(let after): [(.limp, after.limp)]
    default: []
    }
  }
}

extension Form {
  /// Asks anew for the scores that a record has.
  static func correction(of record: Record) -> Form {
    let sides = Side.allCases.filter { record.fact.pain?[$0] != nil }
    return Form(
      title: PastDayWording.correctTitle,
      questions: Question.scores(
        sides, last: record.fact.correctableSwitches.map(\.flip), detail: PastDayWording.correctDetail,
        prompt: PastDayWording.pain), answers: Correction.answers(record))
  }
}
