// A proof looks up millions of sketches. The synthesized hash goes through every field, and through the names of rules
// and plans as text; these few tell nearly all sketches apart.

extension Sketch {
  func hash(into hasher: inout Hasher) {
    var bits = Packing()
    bits.put(stage.rawValue, below: 8)
    bits.put(dose?.rawValue ?? 7, below: 8)
    bits.put(level ?? 15, below: 16)
    bits.put(restLeft, below: 8)
    bits.put(idleAtMost ?? 15, below: 16)
    bits.put(restOwed, below: 4)
    bits.put([isFlagOpen, isFlareDue, age.isExact, fresh.isExact, credits.isExact, calm.isExact])
    bits.put(age.known, below: 64)
    bits.put(daysAtDose.known, below: 16)
    bits.put(fresh.known, below: 8)
    bits.put(credits.known, below: 16)
    bits.put(lastStrength.known, below: 8)
    bits.put(calm.known, below: 16)
    hasher.combine(bits.value)
    hasher.combine(trail.runs)
    hasher.combine(yesterday?.code ?? 0)
    hasher.combine(today.code)
  }
}

extension SketchedDay {
  func hash(into hasher: inout Hasher) { hasher.combine(code) }

  fileprivate var code: UInt64 {
    var bits = Packing()
    bits.put(morning?.value ?? 15, below: 16)
    bits.put(dayClass.map { $0 == .green ? 1 : $0 == .amber ? 2 : 3 } ?? 0, below: 4)
    bits.put(plan.freedom, below: 4)
    bits.put(hasStrength.map { $0 ? 1 : 2 } ?? 0, below: 4)
    bits.put(offer == .none ? 0 : offer == .open ? 1 : 2, below: 4)
    bits.put([
      hasSession, hasRun, isCreditable, hadFlag, hadUrgentFlag, hasRegressed, hasEnteredStage,
      isMorningOfMove,
      hasPainkiller,
      hasMorningPainkiller, creditedBefore, hasCareScore, rule != nil,
    ])
    return bits.value
  }
}

/// Small numbers, one beside the other.
private struct Packing {
  private(set) var value: UInt64 = 1

  mutating func put(_ number: Int, below limit: UInt64) {
    value = value &* limit &+ UInt64(truncatingIfNeeded: number)
  }

  mutating func put(_ marks: [Bool]) {
    for mark in marks { value = value &* 2 &+ (mark ? 1 : 0) }
  }
}
