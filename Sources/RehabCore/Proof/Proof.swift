/// A protocol, held against what every protocol has to keep.
///
/// Every state is explored that a runner can get into, in a finite picture of the gate (see ``Sketch``). What holds for
/// the picture holds for the gate; what does not is looked for in the gate itself, day by day.
public struct Proof: Sendable {
  /// States and the steps between them that were explored.
  public private(set) var states = 0
  public private(set) var courses = 0
  /// The longest way to stage 5 of a person who stays calm, in days; nil if some way never ends.
  public private(set) var longestWayDays: Int?
  /// The claims that do not hold.
  public private(set) var broken: [Claim] = []
  /// For each of them the shortest days that break it; missing where the gate was not seen to.
  public private(set) var counterExamples: [Claim: CounterExample] = [:]

  /// - Parameters:
  ///   - claims: those that are asked about.
  ///   - progress: told now and then how far it has come.
  public init(
    _ rehab: RehabProtocol, claims: Set<Claim> = Set(Claim.allCases),
    progress: @escaping (ProofProgress) -> Void = { _ in }
  ) {
    let rules = ProofRules(rehab)
    var found: Set<Claim> = []
    for liberties in Liberties.all(rules) where !liberties.claims.isDisjoint(with: claims) {
      let exploration = Exploration(rules, liberties, progress: after(progress))
      add(exploration.states, exploration.courses)
      found.formUnion(exploration.breaches)
    }
    if claims.contains(.nobodyIsStuck) {
      let journey = Journey(rules, progress: after(progress))
      add(journey.states, journey.courses)
      longestWayDays = journey.longestDays
      let wavering = Wavering(rules)
      add(wavering.states, wavering.courses)
      if journey.longestDays == nil || wavering.isSentBack { found.insert(.nobodyIsStuck) }
    }
    if claims.contains(.morePainNeverGivesMore) {
      let morePain = MorePain(rules)
      add(morePain.states, morePain.courses)
      if morePain.isBroken { found.insert(.morePainNeverGivesMore) }
    }
    broken = Claim.allCases.filter { found.contains($0) && claims.contains($0) }
    let hunt = Hunt(rehab: rehab)
    for claim in broken { counterExamples[claim] = hunt.counterExample(to: claim) }
  }

  private mutating func add(_ states: Int, _ courses: Int) {
    self.states += states
    self.courses += courses
  }

  /// Adds what was explored before.
  private func after(_ progress: @escaping (ProofProgress) -> Void) -> (ProofProgress) -> Void {
    let (states, courses) = (states, courses)
    return {
      progress(
        ProofProgress(states: states + $0.states, courses: courses + $0.courses, waiting: $0.waiting))
    }
  }
}
