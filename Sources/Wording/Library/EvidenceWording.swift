public import RehabCore

extension EvidenceGrade {
  /// What stands behind a grade, in words.
  public var wording: String {
    switch self {
    case .a: "tested in a trial or a review of trials in people with this problem"
    case .b: "seen in patients or in a laboratory, or tested for a problem next to this one"
    case .c: "advised by hospitals or organisations"
    case .d: "told by clinics, coaches and runners"
    }
  }
}

extension Evidence {
  /// "B, C".
  public var gradeNames: String { grades.map(\.rawValue).joined(separator: ", ") }

  /// "Evidence B: seen in patients ...".
  public var gradeWording: String {
    grades.isEmpty
      ? "Evidence: not graded."
      : "Evidence \(gradeNames): \(grades.map(\.wording).joined(separator: "; ")). A is the surest, D the least."
  }
}

extension ExerciseLibrary {
  /// The name of an exercise, of a readiness test, or of what a score of a run names.
  public func name(of exercise: ExerciseID) -> String {
    self[movement: exercise]?.name ?? rehabProtocol.name(of: exercise)
  }
}

extension PlanOutline {
  /// The name of an exercise, of a readiness test, or of what a score of a run names.
  public func name(of exercise: ExerciseID) -> String {
    movementNames[exercise] ?? rehabProtocol.name(of: exercise)
  }
}

extension RehabProtocol {
  /// The name of what has no card.
  fileprivate func name(of exercise: ExerciseID) -> String {
    if exercise == .run { return "Run" }
    return stages.lazy.flatMap(\.readiness).first { $0.id == exercise }?.name ?? exercise.rawValue
  }
}

extension RehabProtocol {
  /// An entry for each tag once, in the order given, with what it leads to.
  func sourceItems(_ tags: [String]) -> [Page.Block] {
    var told: Set<String> = []
    return tags.filter { told.insert($0).inserted }.map { tag in
      .item(sign: "[\(tag)]", text: sources[tag]?.wording ?? "This source is missing from the list.")
    }
  }
}

extension Source {
  /// The reference, where it is, and what of it was read.
  public var wording: String {
    let place = address == "none" || address.isEmpty ? "" : " \(address)."
    let sentence = reference.hasSuffix(".") ? reference : reference + "."
    return "\(sentence)\(place) Read: \(seen)."
  }
}
