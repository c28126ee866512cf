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

/// What is told of training elsewhere that was no run.
private struct ActivityAnswers: Hashable, Sendable {
  var minutes: Int?
  var worst = Scores()
  var hourAfter = Scores()

  func facts(_ what: Activity.Kind) -> [Fact] {
    guard let minutes, worst.areTold else { return [] }
    return [
      .activity(
        Activity(
          what: what, minutes: minutes, pain: worst.pain,
          hourAfter: hourAfter.areTold ? hourAfter.pain : nil, painkiller: worst.has(.painkiller)))
    ]
  }
}

extension Form {
  /// What was done elsewhere, a run or something else; its form takes the place of this one.
  public static func trainedElsewhere() -> Form {
    let kinds: [Activity.Kind?] = [nil] + Activity.Kind.allCases
    return Form(
      ReportWording.elsewhereTitle,
      [
        .choice(
          ReportWording.whatElsewhere, detail: ReportWording.runDetail, into: \.self,
          kinds.map { ($0, ReportWording.elsewhere($0)) })
      ], blank: Activity.Kind??.none
    ) { chosen, coach in
      switch chosen {
      case nil: FormEnd()
      case .some(nil): FormEnd(next: .form(.runOutside(coach)))
      case .some(let kind?): FormEnd(next: .form(.activity(kind, coach)))
      }
    }
  }

  /// Training elsewhere that was no run: how long, its worst score, and the one an hour later if it is known.
  static func activity(_ what: Activity.Kind, _ coach: Coach) -> Form {
    let minutes: Ask<ActivityAnswers> = .number(
      ReportWording.activityMinutes(what), detail: ReportWording.runDetail, into: \.minutes,
      in: Activity.possibleMinutes, unit: ReportWording.minutes)
    let worst: [Ask<ActivityAnswers>] = Ask.scores(
      of: coach.affectedSides, into: \.worst, last: [.painkiller], detail: ReportWording.activityWorstDetail,
      prompt: ReportWording.activityWorst)
    let hourAfter: [Ask<ActivityAnswers>] = Ask.scores(
      of: coach.affectedSides, into: \.hourAfter, detail: ReportWording.activityHourAfterDetail,
      isOptional: true, prompt: ScoreWording.hourAfter)
    return Form(
      ReportWording.elsewhereTitle, [minutes] + worst + hourAfter, blank: ActivityAnswers(),
      for: FormPurpose(
        facts: { answers, _ in answers.facts(what) }, tells: .meaning(title: ReportWording.elsewhereTitle)))
  }

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
