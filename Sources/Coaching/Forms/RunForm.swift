import RehabCore
import Wording

/// What is told of a run that no session guided.
struct RunAnswers: Hashable, Sendable {
  var minutes: Int?
  var kilometres: Double?
  /// Nil where it was not asked.
  var wasAsWritten: Bool?
  var worst = Scores()
  var hourAfter = Scores()

  /// - Parameter level: the level that it was done at, if it was done as the ladder has it.
  func facts(level: LadderLevelNumber?) -> [Fact] {
    guard let minutes, worst.areTold else { return [] }
    return [
      .run(
        Run(
          minutes: minutes, kilometres: kilometres, pain: worst.pain,
          hourAfter: hourAfter.areTold ? hourAfter.pain : nil, painkiller: worst.has(.painkiller),
          level: wasAsWritten == true ? level : nil))
    ]
  }
}

extension Form {
  /// A run that no session guided: how long, how far, its worst score, and the one an hour later if it is known.
  public static func runOutside(_ coach: Coach) -> Form {
    runOutside(coach) { level in
      FormPurpose(
        facts: { answers, _ in answers.facts(level: level) }, tells: .meaning(title: ReportWording.runTitle))
    }
  }

  /// - Parameter purpose: what it records, of a run that may be of this level.
  static func runOutside(
    _ coach: Coach, for purpose: (LadderLevelNumber?) -> FormPurpose<RunAnswers>
  ) -> Form {
    let level = coach.ladderLevel
    let length: [Ask<RunAnswers>] = [
      .number(
        ReportWording.runMinutes, detail: ReportWording.runDetail, into: \.minutes,
        in: Run.possibleMinutes, unit: ReportWording.minutes),
      .decimal(
        ReportWording.runKilometres, detail: ReportWording.leaveOut, into: \.kilometres,
        in: Run.possibleKilometres, unit: ReportWording.kilometres, isOptional: true),
    ]
    let kind: [Ask<RunAnswers>] =
      level.map { level in
        [
          .choice(
            ReportWording.runLevel(level), detail: ReportWording.runLevelDetail, into: \.wasAsWritten,
            [(false, ReportWording.runFree), (true, ReportWording.runAsWritten(level))])
        ]
      } ?? []
    let worst: [Ask<RunAnswers>] = Ask.scores(
      of: coach.affectedSides, into: \.worst, last: [.painkiller], detail: ReportWording.runWorstDetail,
      prompt: ReportWording.runWorst)
    let hourAfter: [Ask<RunAnswers>] = Ask.scores(
      of: coach.affectedSides, into: \.hourAfter, detail: ReportWording.runHourAfterDetail,
      isOptional: true, prompt: ScoreWording.hourAfter)
    return Form(
      ReportWording.runTitle, length + kind + worst + hourAfter, blank: RunAnswers(), for: purpose(level))
  }
}
