public import RehabCore

/// Words of the choices that a runner has about the exercises of a stage.
public enum SwapWording {
  public static let title = "Your exercises"
  public static let key = "swap"
  public static let nextKey = "other way"
  public static let onlyTodayKey = "today only"
  public static let forGoodKey = "until swapped back"
  public static let stretches = "Stretches"
  public static let asPlanned = "as planned"
  public static let nothing = "This stage has nothing to swap."
  public static let explanation =
    "An alternative of the stage counts like the exercise itself. It holds until you swap it back, and the next "
    + "stage begins with its own. If an exercise hurts, score it: that is what the plan listens to."

  /// "Glute bridge", "today: Glute bridge", "as planned".
  ///
  /// - Parameter name: of the alternative.
  public static func way(_ swap: Swap?, name: String) -> String {
    swap.map { $0.day == nil ? name : "today: \(name)" } ?? asPlanned
  }

  /// "both sides", "the affected side".
  public static func sides(both: Bool) -> String { both ? "both sides" : "the affected side" }

  /// "for Fire hydrant", beside what is done instead.
  public static func instead(of name: String) -> String { "for \(name)" }
}
