public import RehabCore

/// Words of the list of exercises and aids, and around their cards.
public enum LibraryWording {
  public static let strength = "Strength"
  public static let stretches = "Stretches"
  public static let aids = "Aids"
  public static let hidden = "hidden"
  public static let shownAgain = "on again"
  public static let turnOn = "turn it on again"
  public static let turnOff = "hide it again"
  public static let read = "read"
  public static let choose = "choose"
  public static let scroll = "read on"
  public static let page = "page"
  public static let toEnds = "top and end"
  public static let title = "Library"
  public static let toFirst = "first"
  public static let toLast = "last"
  public static let neighbours = "cards"

  /// "evidence B".
  public static func grade(_ evidence: Evidence) -> String {
    evidence.grades.isEmpty ? "" : "evidence \(evidence.gradeNames)"
  }

  /// Why a movement is left out of the routines.
  public static func whyHidden(_ movement: Movement, _ rehab: RehabProtocol) -> String {
    "Hidden from your routines: you reported \(signs(movement, rehab)), and this exercise can make that worse. "
      + "If whoever looked at it says it is fine, o turns it on again."
  }

  /// What holds for a movement that was turned on again.
  public static func whyShown(_ movement: Movement, _ rehab: RehabProtocol) -> String {
    "You turned this on again after \(signs(movement, rehab)). If the spot gets sore, leave it out; "
      + "o hides it again."
  }

  private static func signs(_ movement: Movement, _ rehab: RehabProtocol) -> String {
    let asked = rehab.redFlags.filter { movement.hiddenByFlags.contains($0.flag) }.map(\.short)
    return asked.isEmpty ? "a warning sign" : "\"\(asked.joined(separator: " / "))\""
  }
}
