public import RehabCore

/// The sign of a day in a row of days; each has a shape of its own, so that none needs colour.
public enum DaySign: String, Hashable, Sendable, CaseIterable {
  case trained, rested, reserve, missed, flare, open

  /// A flare outranks how the day was followed: it is what a reader looks for.
  public init(_ day: DayReview) {
    if day.isFlare {
      self = .flare
      return
    }
    self =
      switch day.mark {
      case .trained: .trained
      case .rested: .rested
      case .reserve: .reserve
      case .missed: .missed
      case .open: .open
      }
  }

  public var unicode: Character {
    switch self {
    case .trained: "●"
    case .rested: "○"
    case .reserve: "◐"
    case .missed: "×"
    case .flare: "!"
    case .open: "·"
    }
  }

  public var ascii: Character {
    switch self {
    case .trained: "#"
    case .rested: "o"
    case .reserve: "r"
    case .missed: "x"
    case .flare: "!"
    case .open: "."
    }
  }

  /// What it stands for, in the legend.
  public var wording: String {
    switch self {
    case .trained: "trained"
    case .rested: "rested"
    case .reserve: "reserve"
    case .missed: "missed"
    case .flare: "flare"
    case .open: "today"
    }
  }
}
