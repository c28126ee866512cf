// How what the content files say passes through an archive.

extension ExerciseLibrary {
  /// As bytes that only the same program understands.
  public var bytes: [UInt8] { archived }

  /// Nil if the bytes are of no library.
  public init?(bytes: ArraySlice<UInt8>) { self.init(archived: bytes) }
}

extension PlanOutline {
  /// As bytes that only the same program understands.
  public var bytes: [UInt8] { archived }

  /// Nil if the bytes are of no outline.
  public init?(bytes: ArraySlice<UInt8>) { self.init(archived: bytes) }
}

extension ExerciseLibrary: Archivable {
  static func passed(_ value: ExerciseLibrary?, through archive: inout Archive) -> ExerciseLibrary {
    ExerciseLibrary(
      rehabProtocol: archive.pass(value) { $0.rehabProtocol },
      movements: archive.pass(value) { $0.movements },
      aids: archive.pass(value) { $0.aids },
      figures: archive.pass(value) { $0.figures })
  }
}

extension PlanOutline: Archivable {
  static func passed(_ value: PlanOutline?, through archive: inout Archive) -> PlanOutline {
    PlanOutline(
      rehabProtocol: archive.pass(value) { $0.rehabProtocol },
      movementNames: archive.pass(value) { $0.movementNames })
  }
}

extension Movement: Archivable {
  static func passed(_ value: Movement?, through archive: inout Archive) -> Movement {
    Movement(
      id: archive.pass(value) { $0.id },
      name: archive.pass(value) { $0.name },
      kind: archive.pass(value) { $0.kind },
      stages: archive.pass(value) { $0.stages },
      laterality: archive.pass(value) { $0.laterality },
      targets: archive.pass(value) { $0.targets },
      feel: archive.pass(value) { $0.feel },
      start: archive.pass(value) { $0.start },
      steps: archive.pass(value) { $0.steps },
      cues: archive.pass(value) { $0.cues },
      errors: archive.pass(value) { $0.errors },
      easier: archive.pass(value) { $0.easier },
      harder: archive.pass(value) { $0.harder },
      phases: archive.pass(value) { $0.phases },
      doses: archive.pass(value) { $0.doses },
      doseNote: archive.pass(value) { $0.doseNote },
      upgrade: archive.pass(value) { $0.upgrade },
      avoidIf: archive.pass(value) { $0.avoidIf },
      hiddenByFlags: archive.pass(value) { $0.hiddenByFlags },
      evidence: archive.pass(value) { $0.evidence },
      answers: archive.pass(value) { $0.answers },
      figure: archive.pass(value) { $0.figure },
      sources: archive.pass(value) { $0.sources })
  }
}

extension Variant: Archivable {
  static func passed(_ value: Variant?, through archive: inout Archive) -> Variant {
    Variant(
      text: archive.pass(value) { $0.text },
      exercise: archive.pass(value) { $0.exercise },
      figure: archive.pass(value) { $0.figure })
  }
}

extension Upgrade: Archivable {
  static func passed(_ value: Upgrade?, through archive: inout Archive) -> Upgrade {
    Upgrade(
      from: archive.pass(value) { $0.from },
      morningAtMost: archive.pass(value) { $0.morningAtMost },
      mornings: archive.pass(value) { $0.mornings },
      scoreAtMost: archive.pass(value) { $0.scoreAtMost },
      fromDose: archive.pass(value) { $0.fromDose },
      sources: archive.pass(value) { $0.sources })
  }
}

extension MovementSources: Archivable {
  static func passed(_ value: MovementSources?, through archive: inout Archive) -> MovementSources {
    MovementSources(
      technique: archive.pass(value) { $0.technique },
      doses: archive.pass(value) { $0.doses })
  }
}

extension Aid: Archivable {
  static func passed(_ value: Aid?, through archive: inout Archive) -> Aid {
    Aid(
      id: archive.pass(value) { $0.id },
      name: archive.pass(value) { $0.name },
      purpose: archive.pass(value) { $0.purpose },
      how: archive.pass(value) { $0.how },
      when: archive.pass(value) { $0.when },
      avoidIf: archive.pass(value) { $0.avoidIf },
      evidence: archive.pass(value) { $0.evidence },
      answers: archive.pass(value) { $0.answers })
  }
}

extension Evidence: Archivable {
  static func passed(_ value: Evidence?, through archive: inout Archive) -> Evidence {
    Evidence(
      grades: archive.pass(value) { $0.grades },
      statement: archive.pass(value) { $0.statement },
      sources: archive.pass(value) { $0.sources })
  }
}

extension ThreadAnswer: Archivable {
  static func passed(_ value: ThreadAnswer?, through archive: inout Archive) -> ThreadAnswer {
    ThreadAnswer(
      topic: archive.pass(value) { $0.topic },
      voices: archive.pass(value) { $0.voices },
      answer: archive.pass(value) { $0.answer },
      sources: archive.pass(value) { $0.sources })
  }
}

extension Dose: Archivable {
  static func passed(_ value: Dose?, through archive: inout Archive) -> Dose {
    Dose(
      sets: archive.pass(value) { $0.sets },
      work: archive.pass(value) { $0.work },
      restSeconds: archive.pass(value) { $0.restSeconds },
      timesPerDay: archive.pass(value) { $0.timesPerDay },
      note: archive.pass(value) { $0.note },
      performedAs: archive.pass(value) { $0.performedAs })
  }
}

extension Tempo: Archivable {
  static func passed(_ value: Tempo?, through archive: inout Archive) -> Tempo {
    Tempo(
      out: archive.pass(value) { $0.out },
      hold: archive.pass(value) { $0.hold },
      back: archive.pass(value) { $0.back })
  }
}

extension PhaseNames: Archivable {
  static func passed(_ value: PhaseNames?, through archive: inout Archive) -> PhaseNames {
    PhaseNames(
      out: archive.pass(value) { $0.out },
      hold: archive.pass(value) { $0.hold },
      back: archive.pass(value) { $0.back })
  }
}

extension SetWork: Archivable {
  static func passed(_ value: SetWork?, through archive: inout Archive) -> SetWork {
    let held = archive.pass(value) { work -> Int? in
      if case .hold(let seconds) = work { seconds } else { nil }
    }
    if let held { return .hold(seconds: held) }
    let reps = archive.pass(value) { work -> Int in
      if case .reps(let reps, _) = work { reps } else { 0 }
    }
    let tempo = archive.pass(value) { work -> Tempo in
      if case .reps(_, let tempo) = work { tempo } else { Tempo(out: 0, hold: 0, back: 0) }
    }
    return .reps(reps, tempo: tempo)
  }
}

extension MovementKind: Archivable {}
extension Laterality: Archivable {}
extension EvidenceGrade: Archivable {}
extension RedFlag: Archivable {}
