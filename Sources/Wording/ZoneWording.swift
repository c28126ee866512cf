import RehabCore

// The zones of a score as sentences name them.

extension Zones {
  /// The least score of the amber zone.
  var amberFrom: Int { greenAtMost.value + 1 }

  /// The least score of the red zone.
  var redFrom: Int { amberAtMost.value + 1 }

  /// "0 to 2".
  var greenScores: String { greenAtMost == .none ? "0" : "0 to \(greenAtMost.value)" }

  /// "3 to 5".
  var amberScores: String {
    amberFrom == amberAtMost.value ? "\(amberFrom)" : "\(amberFrom) to \(amberAtMost.value)"
  }
}
