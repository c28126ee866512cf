import RehabCore
import Wording

/// All that `clamshell today` tells, as text and as JSON.
struct TodayReport {
  private let history: GateHistory
  private let outlook: Outlook
  private let rehab: RehabProtocol
  private let prescription: Prescription
  private let library: ExerciseLibrary
  private let decision: DayDecision
  private let words: DecisionWording

  init(_ history: GateHistory, _ library: ExerciseLibrary, _ choices: RoutineChoices) {
    self.history = history
    outlook = Outlook(history)
    rehab = library.rehabProtocol
    prescription = Prescription(history, library, choices)
    self.library = library
    decision = history.today
    words = DecisionWording(decision, rehab)
  }

  var json: JSON {
    var document: [String: JSON] = [
      "day": .string(decision.day.description), "stage": stage, "plan": .string(decision.plan.rawValue),
      "notice": notice, "move": .string(decision.move.rawValue),
      "reasons": .array(words.rows.map { ["rule": .string($0.rule), "text": .string($0.text)] }),
      "credits": ["inStage": .number(history.creditsInStage), "inARow": .number(history.creditsInARow)],
      "gate": .array(history.advanceConditions.map(\.json)),
      "earliestAdvance": .optional(outlook.earliestAdvance?.description), "streak": history.streak.json,
      "adherence": history.adherence.json,
      "affected": .array(history.affected.sorted().map { .string($0.rawValue) }),
      "routine": .array(
        routines.flatMap { routine in routine.items.map { $0.json(seconds: routine.seconds(of: $0)) } }),
      "routineSeconds": .number(routineSeconds),
      "week": .array(outlook.week.map(\.json)),
    ]
    switch decision.stage {
    case .rest: document["dose"] = .null
    case .returnToRunning: document["level"] = .number(decision.level)
    default: document["dose"] = .string(decision.dose.name)
    }
    document["protocol"] = history.foreignProtocol?.json
    return .object(document)
  }

  var text: String {
    var lines: [String] = []
    lines.append("\(decision.day.short): \(place)")
    if decision.notice != .none { lines.append("\n\(words.notice.title): \(words.notice.text)") }
    if let protocols = history.foreignProtocol { lines.append("\n\(ProtocolWording.notice(protocols))") }
    lines.append("\nPlan: \(decision.plan.wording). \(words.plan)")
    lines += words.today.filter { $0 != words.plan }.map { "Why: \($0)" }
    if history.openFlags.isEmpty {
      lines += routineLines
      lines += history.runAllowance.map { ["  " + LadderWording.allowance($0)] } ?? []
      lines += wayLines
      lines += weekLines
    }
    lines.append("\n" + TodayWording.streak(history))
    return lines.joined(separator: "\n")
  }

  /// The run of the day first, then strength and stretches.
  private var routines: [Routine] {
    [prescription.run, prescription.routine].compactMap { $0 }.filter { !$0.isEmpty }
  }

  private var routineSeconds: Int { routines.reduce(0) { $0 + $1.seconds } }

  private var place: String {
    TodayWording.stage(
      decision.stage.rawValue, rehab.name(of: decision.stage), day: decision.day - decision.stageEntered,
      dose: TodayWording.dose(decision))
  }

  private var stage: JSON {
    let id = rehab.stages.first { $0.number == decision.stage }?.id ?? ""
    return [
      "number": .number(decision.stage.rawValue), "id": .string(id),
      "name": .string(rehab.name(of: decision.stage)),
      "dayOfStage": .number(decision.day - decision.stageEntered),
    ]
  }

  private var notice: JSON {
    var level = JSON.null
    if case .stop(let flag) = decision.notice { level = .string(flag.urgency.rawValue) }
    return [
      "kind": .string(decision.notice.kind.rawValue), "level": level, "text": .string(words.notice.text),
    ]
  }

  private var routineLines: [String] {
    guard !routines.isEmpty else { return [] }
    let items = routines.flatMap(\.items)
      .map { "  \(name(of: $0)): \(TodayWording.amount($0))" }
    return ["\nToday's routine, \(roundedMinutes(seconds: routineSeconds)):"] + items
  }

  private func name(of item: RoutineItem) -> String {
    let instead = prescription.instead[item.exercise].map {
      " (\(SwapWording.instead(of: library.name(of: $0))))"
    }
    return (item.name.isEmpty ? "Run" : item.name) + (instead ?? "")
  }

  private var wayLines: [String] {
    guard let next = decision.stage.next else { return [] }
    let passes = history.passesAtLevel.map { passes in
      let progress = LadderWording.progress(passes, of: rehab.limits.running.passesPerLevel)
      return "  \(LadderWording.passes(at: decision.level)): \(progress)"
    }
    let conditions = history.advanceConditions.map { condition in
      "  [\(condition.isMet ? "x" : " ")] \(condition.wording(rehab.limits))"
        + (condition.progress.map { ": \($0)" } ?? "")
    }
    let earliest = outlook.earliestAdvance.map {
      ["  Earliest day, if all goes well: \($0 == decision.day ? "today" : $0.short)"]
    }
    return ["\nThe way to \(rehab.name(of: next)):"] + [passes].compactMap { $0 } + conditions
      + (earliest ?? [])
  }

  private var weekLines: [String] {
    let rows = WeekWording.rows(outlook.week, rehab)
    guard !rows.isEmpty else { return [] }
    return ["\n\(WeekWording.title):"] + rows.map { "  \($0.day): \($0.what)" }
  }
}

extension ForeignProtocol {
  var json: JSON { ["begunWith": .string(begunWith), "inUse": .string(inUse)] }
}

extension AdvanceCondition {
  var json: JSON {
    [
      "condition": .string(kind.rawValue), "met": .bool(isMet), "have": .optional(have),
      "need": .number(need),
    ]
  }
}

extension DayAhead {
  var json: JSON {
    var day: [String: JSON] = [
      "day": .string(self.day.description), "stage": .number(stage.rawValue),
      "plan": .string(plan.rawValue), "run": .bool(hasRun), "strength": .bool(hasStrength),
      "offered": .optional(offered?.rawValue),
    ]
    switch stage {
    case .rest: day["dose"] = .null
    case .returnToRunning: day["level"] = .number(level)
    default: day["dose"] = .string(dose.name)
    }
    return .object(day)
  }
}

extension Streak {
  var json: JSON {
    [
      "current": .number(current), "longest": .number(longest), "atRisk": .bool(isAtRisk),
      "reservesLeft": .number(reservesLeft),
    ]
  }
}

extension Adherence {
  var json: JSON { ["followed": .number(followed), "days": .number(days)] }
}

extension RoutineItem {
  /// - Parameter seconds: how long it takes in its routine.
  func json(seconds: Int) -> JSON {
    var item: [String: JSON] = [
      "exercise": .string(exercise.rawValue), "name": .string(name.isEmpty ? "Run" : name),
      "restSeconds": .number(restSeconds),
      "seconds": .number(seconds),
    ]
    item["sides"] = .array(
      lanes.flatMap { $0 == .both ? [JSON.string("left"), .string("right")] : [.string($0.rawValue)] })
    switch work {
    case .sets(let sets, .reps(let reps, _)):
      item["sets"] = .number(sets)
      item["reps"] = .number(reps)
    case .sets(let sets, .hold(let seconds)):
      item["sets"] = .number(sets)
      item["holdSeconds"] = .number(seconds)
    case .intervals(let intervals):
      item["sets"] = 1
      item["holdSeconds"] = .number(intervals.reduce(0) { $0 + $1.seconds })
    }
    return .object(item)
  }
}
