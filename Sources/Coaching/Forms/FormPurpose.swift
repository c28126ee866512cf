import RehabCore
public import Wording

/// What the answers of a form are for: what they record, of which day and moment, and what is told then.
struct FormPurpose<Answers: Sendable>: Sendable {
  let facts: @Sendable (Answers, Coach) -> [Fact]
  /// The day that the answers belong to; nil for the one that runs.
  var day: Day?
  /// When it happened; nil for now.
  var moment: (@Sendable (Coach) -> Timestamp?)?
  var tells: Tells = .nothing

  /// What is told after it was recorded.
  enum Tells: Sendable {
    case nothing
    /// What it means for the plan.
    case meaning(title: String)
    /// The same, unless all is calm.
    case meaningUnlessCalm(title: String, run: RecordID)
  }

  func end(_ answers: Answers, _ coach: inout Coach) -> FormEnd {
    let before = coach.history
    let facts = facts(answers, coach)
    let known = coach.journal.count
    let day = day ?? coach.today
    let moment = day == coach.today ? nil : moment?(coach)
    let effects = coach.record(facts, on: day, at: moment ?? coach.now.wall)
    let records = Array(coach.journal[known...].prefix(facts.count))
    guard let before, let after = coach.history, let telling = telling(of: records, before, after, coach)
    else { return FormEnd(effects) }
    return FormEnd(effects, next: .told(telling))
  }

  private func telling(
    of records: [Record], _ before: GateHistory, _ after: GateHistory, _ coach: Coach
  ) -> Telling? {
    guard !records.isEmpty else { return nil }
    let past = day == coach.today ? nil : day
    switch tells {
    case .nothing: return nil
    case .meaning(let title): return Telling(title, records, on: past, before, after)
    case .meaningUnlessCalm(let title, let run):
      guard let judgement = after.judgement(ofRun: run), judgement.dayClass != .green else { return nil }
      return Telling(title, records, on: nil, before, after)
    }
  }
}

extension Form {
  /// A form that records what is answered.
  init<Answers: Sendable>(
    _ title: String, _ asks: [Ask<Answers>], blank: Answers, for purpose: FormPurpose<Answers>
  ) {
    self.init(title, asks, blank: blank) { purpose.end($0, &$1) }
  }
}

/// What was just recorded means for the plan, to be read.
public struct Telling: Hashable, Sendable {
  public let title: String
  public let page: Page

  /// - Parameter day: the past day that the records belong to; nil if that is today.
  init(_ title: String, _ records: [Record], on day: Day?, _ before: GateHistory, _ after: GateHistory) {
    self.title = title
    page = RecordedWording(records, on: day, before: before, after: after).page
  }
}
