public import RehabCore

/// Why a day is as it is, in words a runner understands, with the numbers that the rules saw.
public struct DecisionWording: Sendable {
  let decision: DayDecision
  let rehab: RehabProtocol

  public init(_ decision: DayDecision, _ rehab: RehabProtocol) {
    self.decision = decision
    self.rehab = rehab
  }

  /// Why the day is as it is: the notice if there is one, the move, and the plan. On a day with a warning sign the move is
  /// the sign, and no other row is worded, whatever was decided before it was known; nor is it said of a day that was
  /// stopped that nothing asks for a change.
  public var reasons: [Reason] {
    noticeRow + (warning == nil && decision.isOnlyStopped ? [] : [warning.map(signRow) ?? moveRow]) + [
      planRow
    ]
  }

  /// The rows that decided, as the contract has them.
  public var rows: [Reason] { noticeRow + [moveRow, planRow] }

  private var noticeRow: [Reason] {
    guard decision.notice != .none else { return [] }
    return [Reason(rule: decision.notice.rule, text: noticeWithNumbers, saw: decision.noticeSights)]
  }

  private var moveRow: Reason {
    Reason(rule: decision.rule.rawValue, text: rowWithNumbers, saw: decision.moveSights)
  }

  /// The sign in the place of the move; what it saw, if it was the sign that decided.
  private func signRow(_ warning: Warning) -> Reason {
    Reason(
      rule: MoveRule.openFlag.rawValue, text: words(of: warning, isWhole: true),
      saw: decision.rule == .openFlag ? decision.moveSights : [])
  }

  private var planRow: Reason {
    Reason(rule: decision.planRule.rawValue, text: plan, saw: decision.planSights)
  }

  /// Why today is as it is, the most telling first. What ended the day comes before how it began, and that nothing else
  /// asked for a change is not said of such a day.
  public var today: [String] {
    let isCutShort =
      decision.planRule == .redSession
      || decision.planRule == .openFlag && decision.planSeen.openFlags.isEmpty
    guard isCutShort else { return [move, plan] }
    return decision.rule == .carryOn ? [plan] : [plan, move]
  }

  public var notice: NoticeWording { NoticeWording(decision.notice, rehab) }

  private var noticeWithNumbers: String {
    let mornings = decision.planSeen.redMornings
    return mornings.isEmpty ? notice.text : "\(notice.text) They scored \(list(mornings))."
  }

  var stageName: String { rehab.name(of: decision.stage) }

  var doseOrLevel: String {
    decision.stage == .returnToRunning ? "level \(decision.level)" : "dose \(decision.dose.name)"
  }

  /// The red flags of a day in a few words each.
  func signs(_ flags: [RedFlag]) -> String {
    let names = flags.map { rehab.card($0)?.short ?? $0.rawValue }
    return names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
  }

  /// "3, 4 and 3".
  func list(_ scores: [PainScore]) -> String {
    let numbers = scores.map { "\($0.value)" }
    guard let last = numbers.last, numbers.count > 1 else { return numbers.first ?? "" }
    return numbers.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// A mean with one decimal, for reading only: the gate compares exactly.
func mean(_ sum: Int, _ count: Int) -> String {
  guard count > 0 else { return "-" }
  let tenths = (sum * 10 + count / 2) / count
  return "\(tenths / 10).\(tenths % 10)"
}

func sides(_ sides: Set<Side>) -> String {
  sides.sorted().map(\.rawValue).joined(separator: " and ")
}

extension RehabProtocol {
  /// The stage's name as its file has it.
  public func name(of stage: StageNumber) -> String {
    stages.first { $0.number == stage }?.name ?? "stage \(stage.rawValue)"
  }
}

/// A rule that had a part in a decision, and what it saw, in words and as it was.
public struct Reason: Hashable, Sendable {
  /// The row of gate.md, such as `m7`.
  public let rule: String
  public let text: String
  public let saw: [Sight]

  public init(rule: String, text: String, saw: [Sight] = []) {
    self.rule = rule
    self.text = text
    self.saw = saw
  }
}

extension DayDecision {
  /// A session ended the day, and nothing else asked for a change.
  var isOnlyStopped: Bool { planRule == .redSession && rule == .carryOn }
}
