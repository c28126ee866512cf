/// What the runner of the demo tells of one day; what is done on it follows from the plan.
struct DemoDay {
  /// The morning score of the sore leg; nil on the day that is missed.
  let morning: PainScore?
  /// The worst score of its sessions, at the sore spot.
  var worst: PainScore = .none
  var painkiller = false
  /// A tired muscle, which the gate does not judge, scored with the first exercise.
  var muscle: PainScore?
  /// A morning score that was mistyped first, and corrected.
  var mistyped: PainScore?
  var raised: [RedFlag] = []
  var cleared: [RedFlag] = []
  var isBooked = false
  var reason: MissedReason?
  var note: String?
}
