import RehabCore
public import Wording

/// The scores of a record as they are told anew.
private struct CorrectedScores: Hashable, Sendable {
  var scores = Scores()
  var hourAfter = Scores()

  /// The record with these scores; nil if none was told.
  func fact(of record: Record) -> Fact? {
    guard scores.areTold else { return nil }
    let pain = scores.pain
    switch record.fact {
    case .morning(var morning):
      morning.pain = pain
      morning.painkiller = scores.has(.painkiller)
      return .morning(morning)
    case .walkCheck(var check):
      check.pain = pain
      check.painkiller = scores.has(.painkiller)
      return .walkCheck(check)
    case .session: return scores.before(record)
    case .score(let score): return .score(scores.score(of: score.exercise, in: score.session))
    case .after(var after):
      after.pain = pain
      after.limp = scores.has(.limp)
      return .after(after)
    case .hourAfter(var hour):
      hour.pain = pain
      return .hourAfter(hour)
    case .run(var run):
      run.pain = pain
      run.painkiller = scores.has(.painkiller)
      run.hourAfter = hourAfter.areTold ? hourAfter.pain : nil
      return .run(run)
    case .activity(var activity):
      activity.pain = pain
      activity.painkiller = scores.has(.painkiller)
      activity.hourAfter = hourAfter.areTold ? hourAfter.pain : nil
      return .activity(activity)
    default: return nil
    }
  }
}

extension Fact {
  /// The scores an hour after what was told as a whole.
  fileprivate var hourAfter: Pain? {
    switch self {
    case .run(let run): run.hourAfter
    case .activity(let activity): activity.hourAfter
    default: nil
    }
  }

  /// What was told beside the score.
  fileprivate var switches: [(flip: Switch, isOn: Bool)] {
    switch self {
    case .morning(let morning): [(.painkiller, morning.painkiller)]
    case .walkCheck(let check): [(.painkiller, check.painkiller)]
    case .run(let run): [(.painkiller, run.painkiller)]
    case .activity(let activity): [(.painkiller, activity.painkiller)]
    case .session(let session): [(.painkiller, session.painkiller)]
    case .score(let score): [(.muscle, score.spot == .muscle), (.sharp, score.sharp)]
    case .after(let after): [(.limp, after.limp)]
    default: []
    }
  }

  /// What it says, as answers to begin from; the switches stand beside the last side.
  fileprivate var scores: Scores {
    let pain = pain ?? Pain()
    let last = Side.allCases.last { pain[$0] != nil }
    let on = Set(switches.filter(\.isOn).map(\.flip))
    return Scores(pain: pain, switches: last.map { [$0: on] } ?? [:])
  }
}

extension Form {
  /// Another score in the place of a mistyped one: the old record is taken back, and both are kept.
  ///
  /// - Parameter line: the record, as its day lists it.
  public static func correction(of line: DayRecordsText.Line, _ coach: Coach) -> Form {
    let record = line.record
    if case .start(let told) = record.fact {
      return .correction(of: record, told, coach.library.rehabProtocol)
    }
    let detail = PastDayWording.correctDetail(line.text)
    let told = record.fact.scores
    let hour = Scores(pain: record.fact.hourAfter ?? Pain())
    func sides(_ scores: Scores) -> [Side] { Side.allCases.filter { scores.pain[$0] != nil } }
    let asks: [Ask<CorrectedScores>] =
      Ask.scores(
        of: sides(told), into: \.scores, last: record.fact.switches.map(\.flip), detail: detail, told: told,
        prompt: PastDayWording.pain)
      + Ask.scores(
        of: sides(hour), into: \.hourAfter, detail: detail, told: hour, prompt: ScoreWording.hourAfter)
    return Form(PastDayWording.correctTitle, asks, blank: CorrectedScores()) { answers, coach in
      coach.correct(record, answers.fact(of: record))
    }
  }
}

extension Coach {
  /// Takes the old record back, puts the new one in its place in the order of its day, and tells what that means.
  mutating func correct(_ record: Record, _ fact: Fact?) -> FormEnd {
    guard let fact, let before = history else { return FormEnd() }
    let effects = replace(record, with: fact)
    guard !effects.isEmpty, let after = history else { return FormEnd(effects) }
    let told = journal.last { $0.day == record.day && $0.fact == fact } ?? record
    let past = told.day == after.today.day ? nil : told.day
    return FormEnd(effects, next: .told(Telling(PastDayWording.title, [told], on: past, before, after)))
  }
}
