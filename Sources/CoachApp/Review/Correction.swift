import RehabCore
import TerminalUI
import Wording

/// A score that was mistyped: the old record is taken back, a new one stands in its place; both are kept.
enum Correction {
  /// The record with the scores that were answered; nil if none was.
  static func fact(_ record: Record, _ answers: [String: Answer]) -> Fact? {
    let scores = ScoreAnswers(answers)
    let pain = scores.pain()
    guard pain.worst != nil else { return nil }
    switch record.fact {
    case .morning(var morning):
      morning.pain = pain
      morning.painkiller = scores.has(.painkiller)
      return .morning(morning)
    case .walkCheck(var check):
      check.pain = pain
      check.painkiller = scores.has(.painkiller)
      return .walkCheck(check)
    case .session(var session):
      // A session without this score was not asked about a painkiller either: one that it tells of stays.
      session.painkiller = scores.has(.painkiller) || session.pre == nil && session.painkiller
      session.pre = pain
      return .session(session)
    case .score(var score):
      (score.pain, score.spot, score.sharp) = scores.exercise
      return .score(score)
    case .after(var after):
      (after.pain, after.limp) = scores.after
      return .after(after)
    case .hourAfter(var hour):
      hour.pain = pain
      return .hourAfter(hour)
    case .run(var run):
      run.pain = pain
      run.painkiller = scores.has(.painkiller)
      let hourAfter = scores.pain(ScoreAnswers.hourAfter)
      run.hourAfter = hourAfter.worst == nil ? nil : hourAfter
      return .run(run)
    default: return nil
    }
  }

  /// What the record says as answers, to begin from.
  static func answers(_ record: Record) -> [String: Answer] {
    guard let pain = record.fact.pain else { return [:] }
    var answers: [String: Answer] = [:]
    for side in Side.allCases {
      answers[ScoreAnswers.pain(side)] = pain[side].map { .score($0, switches: []) }
      answers[ScoreAnswers.hourAfter(side)] = record.fact.hourAfter?[side].map { .score($0, switches: []) }
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

extension Coach {
  /// The session may still be told more of: here, or on another screen of the same machine.
  func isUnderWay(_ record: Record) -> Bool {
    guard case .session = record.fact, record.day >= today, let history else { return false }
    return !history.chronicle.records(on: record.day).contains {
      $0.fact.session == record.id && $0.fact.type == .end
    }
  }
}

extension Fact {
  /// The scores an hour after a run that was told as a whole.
  fileprivate var hourAfter: Pain? {
    if case .run(let run) = self { run.hourAfter } else { nil }
  }

  /// What was told beside the score.
  fileprivate var correctableSwitches: [(flip: Switch, isOn: Bool)] {
    switch self {
    case .morning(let morning): [(.painkiller, morning.painkiller)]
    case .walkCheck(let check): [(.painkiller, check.painkiller)]
    case .run(let run): [(.painkiller, run.painkiller)]
    case .session(let session): [(.painkiller, session.painkiller)]
    case .score(let score): [(.muscle, score.spot == .muscle), (.sharp, score.sharp)]
    case .after(let after): [(.limp, after.limp)]
    default: []
    }
  }
}

extension Form {
  /// Asks anew for the scores that a record, which reads as the line given, has.
  static func correction(of record: Record, line: String) -> Form {
    func questions(
      _ pain: Pain?, id: (Side) -> String, last: [Switch] = [], prompt: (Side) -> String
    ) -> [Question] {
      let sides = Side.allCases.filter { pain?[$0] != nil }
      return Question.scores(
        sides, id: id, last: last, detail: PastDayWording.correctDetail(line), prompt: prompt)
    }
    let switches = record.fact.correctableSwitches.map(\.flip)
    return Form(
      title: PastDayWording.correctTitle,
      questions: questions(
        record.fact.pain, id: ScoreAnswers.pain, last: switches, prompt: PastDayWording.pain)
        + questions(record.fact.hourAfter, id: ScoreAnswers.hourAfter, prompt: ScoreWording.hourAfter),
      answers: Correction.answers(record))
  }
}
