/// A recorded morning score of one side.
struct SideMorning: Hashable, Sendable {
  let day: Day
  var score: PainScore
}

// When a side that was healthy counts as affected (gate.md, section 11).

extension Gate {
  /// Looks at the scores of healthy sides; one that became affected is judged at the next move.
  mutating func noteHealthySides(_ pain: Pain, isMorning: Bool = false) {
    for side in Side.allCases {
      guard let score = pain[side] else { continue }
      if isMorning { keepMorning(score, of: side) }
      guard !affected.contains(side) else { continue }
      if score >= limits.healthySide.onceFrom || (isMorning && hasRaisedMornings(side)) {
        affected.insert(side)
        sideJudgementDue.insert(side)
      }
    }
  }

  private mutating func keepMorning(_ score: PainScore, of side: Side) {
    var mornings = sideMornings[side] ?? []
    if let last = mornings.last, last.day == today.day {
      mornings[mornings.count - 1].score = max(last.score, score)
    } else {
      mornings.append(SideMorning(day: today.day, score: score))
    }
    sideMornings[side] = mornings.suffix(limits.healthySide.mornings)
  }

  private func hasRaisedMornings(_ side: Side) -> Bool {
    let mornings = sideMornings[side] ?? []
    return mornings.count == limits.healthySide.mornings
      && mornings.allSatisfy { $0.score >= limits.healthySide.morningFrom }
      && zip(mornings, mornings.dropFirst()).allSatisfy {
        $1.day - $0.day <= limits.healthySide.missedBetween + 1
      }
  }
}
