import RehabCore

extension ExerciseLibrary {
  /// What `clamshell show` lists.
  var json: JSON {
    [
      "exercises": .array(
        movementsByName.map { movement in
          [
            "exercise": .string(movement.id.rawValue), "name": .string(movement.name),
            "kind": .string(movement.kind.rawValue),
            "stages": .array(movement.stages.map { .number($0.rawValue) }),
            "evidence": movement.evidence.letters,
          ]
        }),
      "aids": .array(
        aidsByName.map { aid in
          ["aid": .string(aid.id), "name": .string(aid.name), "evidence": aid.evidence.letters]
        }),
    ]
  }

  fileprivate func sources(_ tags: [String]) -> JSON {
    .object(
      Dictionary(
        tags.compactMap { tag in source(tag).map { (tag, $0.json) } },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension Movement {
  /// The card as JSON.
  func json(_ library: ExerciseLibrary) -> JSON {
    [
      "exercise": .string(id.rawValue), "name": .string(name), "kind": .string(kind.rawValue),
      "stages": .array(stages.map { .number($0.rawValue) }), "laterality": .string(laterality.rawValue),
      "targets": .string(targets), "feel": .string(feel), "start": .strings(start), "steps": .strings(steps),
      "cues": .strings(cues), "errors": .strings(errors), "easier": .strings(easier.map(\.text)),
      "harder": .strings(harder.map(\.text)), "avoidIf": .strings(avoidIf),
      "doses": .object(
        Dictionary(doses.map { ($0.key.name, $0.value.json) }, uniquingKeysWith: { first, _ in first })),
      "evidence": evidence.json,
      "sources": library.sources(
        evidence.sources + answers.flatMap(\.sources) + sources.technique + sources.doses),
    ]
  }
}

extension Aid {
  /// The card as JSON.
  func json(_ library: ExerciseLibrary) -> JSON {
    [
      "aid": .string(id), "name": .string(name), "purpose": .string(purpose), "how": .strings(how),
      "when": .string(when), "avoidIf": .strings(avoidIf), "evidence": evidence.json,
      "sources": library.sources(evidence.sources + answers.flatMap(\.sources)),
    ]
  }
}

extension Dose {
  fileprivate var json: JSON {
    var dose: [String: JSON] = [
      "sets": .number(sets), "restSeconds": .number(restSeconds), "timesPerDay": .number(timesPerDay),
    ]
    switch work {
    case .reps(let reps, let tempo):
      dose["reps"] = .number(reps)
      dose["tempo"] = [
        "out": .number(tempo.out), "hold": .number(tempo.hold), "back": .number(tempo.back),
      ]
    case .hold(let seconds): dose["holdSeconds"] = .number(seconds)
    }
    if let note { dose["note"] = .string(note) }
    if let performedAs { dose["performedAs"] = .string(performedAs.rawValue) }
    return .object(dose)
  }
}

extension Evidence {
  fileprivate var json: JSON {
    ["grades": letters, "statement": .string(statement), "sources": .strings(sources)]
  }

  fileprivate var letters: JSON { .strings(grades.map(\.rawValue)) }
}

extension Source {
  fileprivate var json: JSON { ["reference": .string(reference), "address": .string(address)] }
}

extension JSON {
  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
