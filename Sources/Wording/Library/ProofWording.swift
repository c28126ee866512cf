public import RehabCore

/// What a proof found, in words for whoever edits a protocol.
public enum ProofWording {
  public static let holds = "holds"
  public static let isBroken = "BROKEN"

  /// The numbers are those of the claim, not of the protocol that is held against it.
  public static func claim(_ claim: Claim) -> String {
    switch claim {
    case .offersAreCalm:
      "No stage is offered with an open warning sign, a morning of \(Claim.offerBelow.value) or more, or an unknown one."
    case .stagesTakeTheirTime:
      "Stage 3 comes not before day \(Claim.strengthenNotBefore), stage 4 not before day \(Claim.runningNotBefore)."
    case .redMeansRest:
      "What is left of the day of a red session and the \(countedInWords(Claim.restDays, "day")) after it are rest, and so "
        + "are the day of a morning of \(Claim.redFrom.value) or more and the next."
    case .stagesRiseByOffers: "The stage never rises without an accepted offer, and then by one."
    case .nobodyIsStuck:
      "From every state, who scores 0, does what is planned and accepts what is offered reaches stage 5; and nobody is "
        + "sent back whose mornings waver between 0 and \(Claim.waveringMornings.count - 1)."
    case .noticesAreGiven:
      "A score of \(Claim.careFrom.value) or more, or an open warning sign, gives its notice the same day."
    case .painkillersEarnNothing: "A day with a painkiller is never credited."
    case .morePainNeverGivesMore:
      "More pain in today's newest score never gives a higher stage or dose, nor, at the same stage, a freer plan."
    }
  }

  public static func longestWay(_ days: Int, to stage: String) -> String {
    "From any state, a calm person is in \(stage) after at most \(counted(days, "day"))."
  }

  /// - Parameters:
  ///   - seconds: in tenths.
  ///   - megabytes: the most memory that the program took.
  public static func figures(states: Int, transitions: Int, tenths: Int, megabytes: Int) -> String {
    "\(grouped(states)) states, \(grouped(transitions)) transitions, \(tenths / 10).\(tenths % 10) s, "
      + "\(megabytes) MB."
  }

  public static func progress(_ progress: ProofProgress) -> String {
    "\(grouped(progress.states)) states, \(grouped(progress.courses)) transitions, "
      + "\(grouped(progress.waiting)) still to follow"
  }

  public static func refusal(broken claims: [Claim]) -> String {
    let names = claims.map { "(\($0.rawValue))" }.joined(separator: " ")
    return "The protocol breaks \(claims.count == 1 ? "claim" : "claims") \(names). "
      + "Change its numbers until every claim holds; nobody should train by it before that."
  }

  public static let counterExample = "The shortest way that was found to it:"
  public static let noCounterExample =
    "The gate was not seen to do it on any of the ways that were tried, but it cannot be ruled out."

  /// "morning 3, all that is planned, worst 0. Activate, day 0, dose L1; plan FULL, m9 OFFER_ADVANCE."
  public static func day(_ day: CounterExample.Day, _ rehab: RehabProtocol) -> String {
    "\(told(day.told)). \(decision(day.decision, rehab))."
  }

  /// What the same day gives with less pain.
  public static func lessPain(_ pair: MorePainPair, _ rehab: RehabProtocol) -> String {
    let morning = pair.less.morning.map { "\($0.value)" } ?? "unknown"
    return "With a morning of \(morning) that day it would be: \(decision(pair.less, rehab))."
  }

  private static func told(_ day: ImaginedDay) -> String {
    var words = [day.morning.map { "morning \($0.value)" } ?? "no morning score"]
    if day.painkiller { words.append("a painkiller") }
    if day.raisesFlag { words.append("a warning sign") }
    words.append(day.trains ? "all that is planned, worst \(day.worst.value)" : "nothing else")
    if let later = day.laterMorning { words.append("later a morning of \(later.value)") }
    return words.joined(separator: ", ")
  }

  private static func decision(_ decision: DayDecision, _ rehab: RehabProtocol) -> String {
    let stage = rehab.name(of: decision.stage)
    let dose = TodayWording.dose(decision).map { ", \($0)" } ?? ""
    let notice = decision.notice == .none ? "" : ", notice \(decision.notice.kind.rawValue)"
    return "\(stage), day \(decision.day - decision.stageEntered)\(dose); plan \(decision.plan.rawValue), "
      + "\(decision.rule.rawValue) \(decision.move.rawValue)\(notice)"
  }

  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
