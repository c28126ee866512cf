public import RehabCore

/// Words of the stand-alone timer.
public enum HoldWording {
  public static let title = "Hold"

  /// What is written to the shell at the end: "Held: left 45 s x 3, right 45 s x 3 (1 skipped)".
  public static func closing(_ sets: [SetSummary]) -> String {
    var order: [SetSide] = []
    for set in sets where !order.contains(set.side) { order.append(set.side) }
    let done = order.compactMap { side in held(side, sets.filter { $0.side == side }) }
    guard !done.isEmpty else { return "Nothing was held." }
    return "Held: " + done.joined(separator: ", ")
  }

  private static func held(_ side: SetSide, _ sets: [SetSummary]) -> String? {
    let lengths = sets.compactMap { set in
      if case .holdSeconds(let seconds) = set.done { seconds } else { nil }
    }
    guard let first = lengths.first else { return nil }
    let isEven = lengths.allSatisfy { $0 == first }
    let times = lengths.count > 1 ? " x \(lengths.count)" : ""
    let amount =
      isEven
      ? spoken(seconds: first) + times : lengths.map { spoken(seconds: $0) }.joined(separator: " + ")
    let skipped = sets.count - lengths.count
    let name = side == .both ? "" : "\(side.rawValue) "
    return name + amount + (skipped > 0 ? " (\(skipped) skipped)" : "")
  }
}
