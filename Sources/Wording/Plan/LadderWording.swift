public import RehabCore

/// Words of the walk-run ladder, and of how long a run may be once it is climbed.
public enum LadderWording {
  public static let title = "The walk-run ladder"
  public static let ladder = "Ladder"

  /// "level 3, for pass 2 of 2"; just the level once no further pass is asked for.
  public static func goal(level: LadderLevelNumber, passes: Int, of needed: Int) -> String {
    passes < needed ? "level \(level), pass \(passes + 1) of \(needed)" : "level \(level)"
  }

  /// "Passes at level 3", with "1 of 2" beside it.
  public static func passes(at level: LadderLevelNumber) -> String { "Passes at level \(level)" }

  public static func progress(_ passes: Int, of needed: Int) -> String {
    "\(min(passes, needed)) of \(needed)"
  }

  /// How long a run may be, and why.
  public static func allowance(_ allowance: RunAllowance) -> String {
    if let days = allowance.pauseDays {
      return "A run may last up to \(allowance.mostMinutes) min: the last \(counted(days, "day")) had none."
    }
    let growth = "\(allowance.growthPercent) % more than"
    let ground =
      allowance.isFromBase
      ? "\(growth) \(allowance.longestMinutes) min, as no run of the last \(allowance.windowDays) days was longer."
      : "\(growth) the longest of the last \(allowance.windowDays) days, \(allowance.longestMinutes) min."
    return "A run may last up to \(allowance.mostMinutes) min: \(ground)"
  }

  /// The rungs as a checklist: those climbed, and how far the present one is.
  public static func rungs(_ history: GateHistory) -> [Page.Block] {
    guard let passes = history.passesAtLevel else { return [] }
    let present = history.today.level
    let needed = history.rehab.limits.running.passesPerLevel
    return history.rehab.ladder.map { level in
      let isPresent = level.number == present
      return .check(
        isMet: level.number < present, text: "Level \(level.number), \(level.wording)",
        progress: isPresent ? "\(progress(passes, of: needed)) passes" : "")
    }
  }
}

extension LadderLevel {
  /// "6 x (3 min jog, 2 min walk)", "30 min jog".
  public var wording: String {
    let parts = [
      jogMinutes > 0 ? "\(jogMinutes) min jog" : nil,
      walkMinutes > 0 ? (jogMinutes > 0 ? "\(walkMinutes) min walk" : "\(walkMinutes) min brisk walk") : nil,
    ].compactMap { $0 }
    return repeats > 1 ? "\(repeats) x (\(parts.joined(separator: ", ")))" : parts.joined(separator: ", ")
  }
}
