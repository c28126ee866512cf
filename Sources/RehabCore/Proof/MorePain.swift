/// Whether more pain this morning can give more than less pain would, everything else being the same.
///
/// The first morning score decides everything, one that is told after the move the plan; each is raised here, point by
/// point. A score of a session or a walk check touches neither stage nor dose nor plan: it can only end an offer.
struct MorePain {
  private(set) var states = 0
  private(set) var courses = 0
  private(set) var isBroken = false

  init(_ rules: ProofRules) {
    let pairs = zip(PainScore.range, PainScore.range.dropFirst()).compactMap { pair in
      PainScore(pair.0).flatMap { less in PainScore(pair.1).map { (less, $0) } }
    }
    // Above the first red score more pain makes no difference to any row.
    for (less, more) in pairs where less <= rules.limits.zones.amberAtMost {
      let oracle = Oracle(comparing: [less, more])
      let mornings = MorePain.tellingMornings(less, more, rules)
      for stage in StageNumber.allCases {
        oracle.everyCourse {
          let start = Sketch(anyoneIn: stage, mornings: mornings, rules, oracle)
          let isLate = oracle.either(.morningIsLate)
          let gifts = [less, more].map { score in
            var sketch = start
            if isLate {
              sketch.makeMove(rules, oracle)
              sketch.takeLaterMorning(score, painkiller: false, rules, oracle)
            } else {
              sketch.takeMorning(score, painkiller: false, rules, oracle)
            }
            return sketch.gift
          }
          courses += 1
          if gifts[1].isMore(than: gifts[0]) { isBroken = true }
        }
        states += 1
      }
    }
  }

  /// One morning before for each pair of nights that it can make of the two.
  private static func tellingMornings(
    _ less: PainScore, _ more: PainScore, _ rules: ProofRules
  ) -> [PainScore?] {
    var seen: Set<[Night]> = []
    let mornings: [PainScore?] = [nil] + PainScore.range.map { PainScore($0) }
    return mornings.filter { before in
      let nights = [less, more].map {
        Night(from: before, to: $0, zones: rules.limits.zones, limits: rules.limits.night)
      }
      return seen.insert(nights).inserted
    }
  }
}
