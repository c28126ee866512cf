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

extension DemoDay {
  /// Six weeks: rest, a visit, the first exercises, a flare after too much of something else, a missed day, and strength.
  ///
  /// The scores are invented. What became of them is not written here: the gate decides it.
  static let sixWeeks: [DemoDay] =
    rest + activate + [missed] + afterTheMissedDay + strengthen

  private static let rest: [DemoDay] = [
    DemoDay(
      morning: score(4), worst: score(3), painkiller: true,
      note: "Outer left knee since Sunday's long run, from mile 7 on. Stairs down are the worst."),
    DemoDay(morning: score(4), worst: score(3), painkiller: true),
    DemoDay(
      morning: score(3), worst: score(3), raised: [.painfulCatching], isBooked: true,
      note: "It clicked and caught twice on the stairs. Booked the physio."),
    DemoDay(morning: score(3), worst: score(2)),
    DemoDay(
      morning: score(3), worst: score(2), cleared: [.painfulCatching],
      note: "Physio looked at it and moved it about: fine to train with. Go on with the plan."),
    DemoDay(morning: score(2), worst: score(2)),
    DemoDay(morning: score(2), worst: score(1)),
    DemoDay(morning: score(1), worst: score(1), note: "A walk around the lake without a word from the knee."),
  ]

  private static let activate: [DemoDay] = [
    DemoDay(morning: score(1), worst: score(1)),
    DemoDay(morning: score(1), worst: score(2), muscle: score(3)),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(morning: score(1), worst: score(1)),
    DemoDay(morning: score(0), worst: score(0)),
    DemoDay(
      morning: score(1), worst: score(2),
      note: "Helped a friend move: an afternoon of stairs with boxes. Knew it by the evening."),
    DemoDay(morning: score(4), note: "There it is again. No catastrophe, it says: two days of rest."),
    DemoDay(morning: score(2)),
    DemoDay(morning: score(1), worst: score(1)),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(morning: score(1), worst: score(1)),
    DemoDay(morning: score(1), worst: score(0)),
  ]

  private static let missed = DemoDay(morning: nil, reason: .travel)

  private static let afterTheMissedDay: [DemoDay] = [
    DemoDay(morning: score(1), worst: score(1), note: "Fire hydrants: finally feel the back pocket."),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(morning: score(0), worst: score(1)),
    DemoDay(morning: score(1), worst: score(0), mistyped: score(7)),
    DemoDay(morning: score(0), worst: score(1)),
    DemoDay(morning: score(0), worst: score(0)),
    DemoDay(morning: score(1), worst: score(1)),
    DemoDay(morning: score(0), worst: score(0)),
    DemoDay(morning: score(1), worst: score(2), muscle: score(4)),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(morning: score(0), worst: score(1)),
    DemoDay(morning: score(0), worst: score(1), note: "Tests done. Step-downs feel odd, but do not hurt."),
  ]

  private static let strengthen: [DemoDay] = [
    DemoDay(
      morning: score(0), worst: score(1), muscle: score(4), note: "Squats! Sore, but in the muscle."),
    DemoDay(morning: score(0), worst: score(0)),
    DemoDay(morning: score(0), worst: score(1)),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(morning: score(0), worst: score(2)),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(
      morning: score(0), worst: score(1), note: "First time down the stairs without thinking about it."),
    DemoDay(morning: score(1), worst: score(0)),
    DemoDay(morning: score(0)),
  ]

  private static func score(_ value: Int) -> PainScore { PainScore(value) ?? .none }
}
