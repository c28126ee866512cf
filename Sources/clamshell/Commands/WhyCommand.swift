import ArgumentParser
import RehabCore
import Wording

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Each day's decision, and the rules that made it.",
    discussion: """
      From the start of the plan to today, or from --from to --to. The rules are the rows of the plan's tables.

      Example: clamshell why --from 2026-03-01
      """)

  @OptionGroup var span: SpanOptions
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let desk = try Desk<PlanOutline>(journal)
    let (day, isRunning) = try asOf.day(now: desk.now)
    let (first, last) = try span.days()
    let history = try desk.history(from: first, asOf: day, isRunning: isRunning)
    let days = history.days.filter { decision in
      first.map { decision.day >= $0 } ?? true && last.map { decision.day <= $0 } ?? true
    }
    if json {
      var document: [String: JSON] = ["days": .array(days.map { $0.json(desk.rehabProtocol) })]
      document["protocol"] = history.foreignProtocol?.json
      try JSON.object(document).print()
    } else {
      let foreign = history.foreignProtocol.map(ProtocolWording.notice)
      let lines = [foreign].compactMap { $0 } + days.map { text($0, desk.rehabProtocol) }
      try tell(lines.joined(separator: "\n"))
    }
  }

  private func text(_ decision: DayDecision, _ rehab: RehabProtocol) -> String {
    let reasons = DecisionWording(decision, rehab).reasons.map { "  \($0.rule): \($0.text)" }
    let place = TodayWording.stage(
      decision.stage.rawValue, rehab.name(of: decision.stage), day: decision.day - decision.stageEntered,
      dose: TodayWording.dose(decision))
    let morning = decision.morning.map { "morning \($0.value)" } ?? "no morning score"
    return (["\(decision.day)  \(place), \(morning), plan \(decision.plan.rawValue)"] + reasons)
      .joined(separator: "\n")
  }
}

extension DayDecision {
  /// The day as the contract has it.
  func json(_ rehab: RehabProtocol) -> JSON {
    [
      "day": .string(day.description),
      "stage": .number(stage.rawValue),
      "dose": .optional(doseText),
      "morning": .optional(morning?.value),
      "class": .optional(dayClass?.rawValue),
      "night": .string(night.rawValue),
      "credited": .bool(isCredited),
      "plan": .string(plan.rawValue),
      "notice": .string(hadOpenFlag ? NoticeKind.stop.rawValue : notice.kind.rawValue),
      "move": .string(move.rawValue),
      "rule": .string(rule.rawValue),
      "followed": .bool(isFollowed),
      "reasons": .array(DecisionWording(self, rehab).rows.map(\.json)),
    ]
  }
}

extension Reason {
  fileprivate var json: JSON {
    let saw = Dictionary(saw.map { ($0.name, $0.value.json) }, uniquingKeysWith: { $1 })
    return ["rule": .string(rule), "text": .string(text), "saw": .object(saw)]
  }
}

extension Sight.Value {
  fileprivate var json: JSON {
    switch self {
    case .unknown: .null
    case .number(let number): .number(number)
    case .numbers(let numbers): .array(numbers.map { .number($0) })
    case .yes(let value): .bool(value)
    case .day(let day): .string(day.description)
    case .word(let word): .string(word)
    case .words(let words): .array(words.map { .string($0) })
    case .conditions(let conditions): .array(conditions.map(\.json))
    }
  }
}
