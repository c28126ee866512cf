// How a protocol passes through an archive.

extension RehabProtocol: Archivable {
  static func passed(_ value: RehabProtocol?, through archive: inout Archive) -> RehabProtocol {
    RehabProtocol(
      id: archive.pass(value) { $0.id },
      name: archive.pass(value) { $0.name },
      stages: archive.pass(value) { $0.stages },
      walkCheck: archive.pass(value) { $0.walkCheck },
      ladder: archive.pass(value) { $0.ladder },
      ladderSources: archive.pass(value) { $0.ladderSources },
      redFlags: archive.pass(value) { $0.redFlags },
      urgencies: archive.pass(value) { $0.urgencies },
      limits: archive.pass(value) { $0.limits },
      constants: archive.pass(value) { $0.constants },
      grounds: archive.pass(value) { $0.grounds },
      sources: archive.pass(value) { $0.sources })
  }
}

extension Stage: Archivable {
  static func passed(_ value: Stage?, through archive: inout Archive) -> Stage {
    Stage(
      number: archive.pass(value) { $0.number },
      id: archive.pass(value) { $0.id },
      name: archive.pass(value) { $0.name },
      purpose: archive.pass(value) { $0.purpose },
      strength: archive.pass(value) { $0.strength },
      stretches: archive.pass(value) { $0.stretches },
      alternatives: archive.pass(value) { $0.alternatives },
      readiness: archive.pass(value) { $0.readiness },
      entryDose: archive.pass(value) { $0.entryDose },
      sources: archive.pass(value) { $0.sources })
  }
}

extension ReadinessTest: Archivable {
  static func passed(_ value: ReadinessTest?, through archive: inout Archive) -> ReadinessTest {
    ReadinessTest(
      id: archive.pass(value) { $0.id },
      name: archive.pass(value) { $0.name },
      steps: archive.pass(value) { $0.steps },
      work: archive.pass(value) { $0.work },
      laterality: archive.pass(value) { $0.laterality },
      scoreAtMost: archive.pass(value) { $0.scoreAtMost })
  }
}

extension WalkCheckCard: Archivable {
  static func passed(_ value: WalkCheckCard?, through archive: inout Archive) -> WalkCheckCard {
    WalkCheckCard(
      minutes: archive.pass(value) { $0.minutes },
      flights: archive.pass(value) { $0.flights },
      steps: archive.pass(value) { $0.steps },
      sources: archive.pass(value) { $0.sources })
  }
}

extension RedFlagCard: Archivable {
  static func passed(_ value: RedFlagCard?, through archive: inout Archive) -> RedFlagCard {
    RedFlagCard(
      flag: archive.pass(value) { $0.flag },
      question: archive.pass(value) { $0.question },
      short: archive.pass(value) { $0.short },
      sources: archive.pass(value) { $0.sources })
  }
}

extension LadderLevel: Archivable {
  static func passed(_ value: LadderLevel?, through archive: inout Archive) -> LadderLevel {
    LadderLevel(
      number: archive.pass(value) { $0.number },
      repeats: archive.pass(value) { $0.repeats },
      jogMinutes: archive.pass(value) { $0.jogMinutes },
      walkMinutes: archive.pass(value) { $0.walkMinutes })
  }
}

extension GateConstant: Archivable {
  static func passed(_ value: GateConstant?, through archive: inout Archive) -> GateConstant {
    GateConstant(
      id: archive.pass(value) { $0.id },
      value: archive.pass(value) { $0.value },
      unit: archive.pass(value) { $0.unit },
      why: archive.pass(value) { $0.why },
      sources: archive.pass(value) { $0.sources })
  }
}

extension RuleGround: Archivable {
  static func passed(_ value: RuleGround?, through archive: inout Archive) -> RuleGround {
    RuleGround(
      rows: archive.pass(value) { $0.rows },
      stages: archive.pass(value) { $0.stages },
      rule: archive.pass(value) { $0.rule },
      statement: archive.pass(value) { $0.statement },
      sources: archive.pass(value) { $0.sources })
  }
}

extension Source: Archivable {
  static func passed(_ value: Source?, through archive: inout Archive) -> Source {
    Source(
      reference: archive.pass(value) { $0.reference },
      address: archive.pass(value) { $0.address },
      seen: archive.pass(value) { $0.seen })
  }
}

extension ReadinessWork: Archivable {
  static func passed(_ value: ReadinessWork?, through archive: inout Archive) -> ReadinessWork {
    let reps = archive.pass(value) { work -> Int? in
      if case .reps(let reps) = work { reps } else { nil }
    }
    if let reps { return .reps(reps) }
    let minutes = archive.pass(value) { work -> Int in
      if case .minutes(let minutes) = work { minutes } else { 0 }
    }
    return .minutes(minutes)
  }
}

extension Urgency: Archivable {}
