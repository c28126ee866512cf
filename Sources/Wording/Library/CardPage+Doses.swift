import RehabCore

extension CardPage {
  /// The table of doses, how fast a repetition goes, and what else there is to say of it.
  static func doses(of movement: Movement, _ library: ExerciseLibrary) -> [Page.Block] {
    let doses = movement.doses.sorted { $0.key < $1.key }
    guard !doses.isEmpty else { return [] }
    let rows = doses.map { level, dose in
      [level.name, sets(dose, movement), work(dose), "\(dose.restSeconds) s rest"]
    }
    var blocks: [Page.Block] = [.table(header: ["Dose", "Sets", "Each", "Between"], rows: rows)]
    blocks += doses.compactMap { level, dose in
      dose.note.map { .item(sign: level.name, text: $0) }
    }
    blocks += pace(doses.map(\.value), movement.phases).map { .text($0) }
    if let gentler = movement.upgrade {
      blocks.append(.text(upgrade(gentler, library)))
    } else if let other = doses.lazy.compactMap(\.value.performedAs).first {
      blocks.append(.text("Done as: \(library.name(of: other))."))
    }
    if let note = movement.doseNote { blocks.append(.aside(note)) }
    return blocks
  }

  private static func sets(_ dose: Dose, _ movement: Movement) -> String {
    let side = movement.laterality == .eachSide ? " a side" : ""
    let times =
      dose.timesPerDay == 1
      ? "" : dose.timesPerDay == 2 ? ", twice a day" : ", \(dose.timesPerDay) times a day"
    return "\(dose.sets)\(side)\(times)"
  }

  private static func work(_ dose: Dose) -> String {
    switch dose.work {
    case .reps(let count, _): counted(count, "repetition")
    case .hold(let seconds): "hold \(spoken(seconds: seconds))"
    }
  }

  /// A sentence for each tempo that the doses use.
  private static func pace(_ doses: [Dose], _ phases: PhaseNames) -> [String] {
    var told: Set<Tempo> = []
    return doses.compactMap { dose in
      guard case .reps(_, let tempo) = dose.work, told.insert(tempo).inserted else { return nil }
      let parts = [(phases.out, tempo.out), (phases.hold, tempo.hold), (phases.back, tempo.back)]
      let words = parts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) s" }.joined(separator: ", ")
      return "One repetition: \(words)."
    }
  }

  private static func upgrade(_ upgrade: Upgrade, _ library: ExerciseLibrary) -> String {
    let gentler = library.name(of: upgrade.from)
    return
      "Until it is calm, \(gentler) is done in its place. This one is offered from dose \(upgrade.fromDose.name) on, "
      + "after \(counted(upgrade.mornings, "morning")) of \(atMost(upgrade.morningAtMost)), and when \(gentler) last scored "
      + "\(atMost(upgrade.scoreAtMost))."
  }

  private static func atMost(_ score: PainScore) -> String {
    score.value == 0 ? "0" : "0 to \(score.value)"
  }
}
