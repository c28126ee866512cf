public import RehabCore
import Wording

/// Something that is asked on a page of its own, as it is shown.
public struct Question: Hashable, Sendable {
  public var prompt: String
  /// What helps to answer: the time window, the place; the text of a page.
  public var detail: String?
  public var kind: Kind
  /// What confirming does here, where "confirm" says too little.
  public var confirmLabel: String?
  /// What of the body is asked about, to be marked on a figure.
  public var map: BodyMap?

  init(
    _ prompt: String, detail: String? = nil, _ kind: Kind, confirmLabel: String? = nil, map: BodyMap? = nil
  ) {
    self.prompt = prompt
    self.detail = detail
    self.kind = kind
    self.confirmLabel = confirmLabel
    self.map = map
  }

  public enum Kind: Hashable, Sendable {
    /// Nothing is asked: something to read.
    case page
    /// A score of 0 to 10, with switches such as "muscle, not the injury"; nothing where it may be left open.
    case score(switches: [Switch], isOptional: Bool)
    /// One of several.
    case choice([Choice])
    /// Any of several, or none.
    case checklist([Choice])
    /// A whole number in a range, or nothing where it may be left out.
    case number(ClosedRange<Int>, unit: String, isOptional: Bool)
    /// A number with or without decimals in a range, or nothing where it may be left out.
    case decimal(ClosedRange<Double>, unit: String, isOptional: Bool)
    /// A day, written YYYY-MM-DD or as days ago, in a range; nothing where it may be left out.
    case day(ClosedRange<Day>, isOptional: Bool)
    /// Words, at least one unless they may be left out.
    case text(isOptional: Bool)
  }

  /// The choices of a choice or checklist.
  public var choices: [Choice] {
    switch kind {
    case .choice(let choices), .checklist(let choices): choices
    default: []
    }
  }
}

/// One of the answers that a choice or a checklist offers.
public struct Choice: Hashable, Sendable {
  public var label: String
  public var detail: String?

  init(_ label: String, detail: String? = nil) {
    self.label = label
    self.detail = detail
  }
}

/// Something that is turned on and off beside a score.
public enum Switch: Hashable, Sendable, CaseIterable {
  case muscle, sharp, limp, painkiller

  public var label: String {
    switch self {
    case .muscle: ScoreWording.muscle
    case .sharp: ScoreWording.sharp
    case .limp: ScoreWording.limp
    case .painkiller: ScoreWording.painkiller
    }
  }
}

/// What of the body a question is about.
public enum BodyMap: Hashable, Sendable {
  /// The legs that each choice stands for.
  case sides([Set<Side>])
  /// The place that each choice stands for, on the legs that were chosen before.
  case places([PainLocation], on: Set<Side>)
  /// One leg, at the places that the plan knows of.
  case side(Side)
}

/// What was answered.
public enum Answer: Hashable, Sendable {
  /// Nil where the score was left open.
  case score(PainScore?, switches: Set<Switch>)
  /// The places of the chosen ones among the choices.
  case choices(Set<Int>)
  case number(Int)
  case decimal(Double)
  case day(Day)
  case text(String)
  /// A page that was read, or a question that was left out.
  case nothing
}
