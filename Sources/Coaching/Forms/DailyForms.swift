public import RehabCore
import Wording

/// What the morning check answers.
private struct MorningAnswers: Hashable, Sendable {
  var scores = Scores()
  var flags: Set<RedFlag> = []
}

extension Form {
  /// The check of the morning: the affected sides first, then the other leg, which may be left open, then the red flags.
  public static func morning(_ coach: Coach) -> Form {
    let location = coach.history?.enrolment.location
    let detail =
      coach.history?.today.morning.map { ScoreWording.morningAgain($0.value) } ?? ScoreWording.morningDetail
    let affected = coach.affectedSides
    let others = Side.allCases.filter { !affected.contains($0) }
    let asks: [Ask<MorningAnswers>] =
      Ask.scores(of: affected, into: \.scores, last: [.painkiller], detail: detail) {
        ScoreWording.morning($0, location)
      }
      + Ask.scores(of: others, into: \.scores, detail: ScoreWording.otherLegDetail, isOptional: true) {
        ScoreWording.otherLeg($0)
      } + [anyFlagsToday(coach)]
    return Form(
      ScoreWording.morningTitle, asks, blank: MorningAnswers(),
      for: FormPurpose(facts: { answers, _ in answers.scores.morning(flags: answers.flags) }))
  }

  /// The score of a past morning, without the questions about today.
  static func pastMorning(_ coach: Coach, for purpose: FormPurpose<Scores>) -> Form {
    let location = coach.history?.enrolment.location
    return Form(
      PastDayWording.forgottenTitle,
      Ask.scores(
        of: coach.affectedSides, into: \.self, last: [.painkiller], detail: PastDayWording.forgottenDetail
      ) { ScoreWording.pastMorning($0, location) }, blank: Scores(), for: purpose)
  }

  /// What a walk check is made of, then the score of it.
  public static func walkCheck(_ coach: Coach) -> Form {
    walkCheck(coach, for: FormPurpose(facts: { answers, _ in answers.walkCheck }))
  }

  static func walkCheck(_ coach: Coach, for purpose: FormPurpose<Scores>) -> Form {
    let rehab = coach.library.rehabProtocol
    let card = rehab.walkCheck
    let location = coach.history?.enrolment.location
    let steps = card.steps.map { "- \($0)" } + ["", ScoreWording.walkCheckEase(rehab.limits.toActivate)]
    let asks: [Ask<Scores>] =
      [
        .page(
          ScoreWording.walkCheckPage(minutes: card.minutes), steps.joined(separator: "\n"),
          confirmLabel: ReportWording.doneKey)
      ]
      + Ask.scores(
        of: coach.affectedSides, into: \.self, last: [.painkiller], detail: ScoreWording.walkCheckDetail
      ) { ScoreWording.walkCheck($0, location) }
    return Form(ScoreWording.walkCheckTitle, asks, blank: Scores(), for: purpose)
  }

  /// The score an hour after the run of a session.
  public static func hourAfter(session: RecordID, _ coach: Coach) -> Form {
    hourAfter(
      coach,
      for: FormPurpose(
        facts: { answers, _ in answers.hourAfter(session) }, day: coach.day(ofSession: session),
        tells: .meaningUnlessCalm(title: ReportWording.runTitle, run: session)))
  }

  static func hourAfter(_ coach: Coach, for purpose: FormPurpose<Scores>) -> Form {
    Form(
      ScoreWording.hourAfterTitle,
      Ask.scores(of: coach.affectedSides, into: \.self, detail: ScoreWording.hourAfterDetail) {
        ScoreWording.hourAfter($0)
      }, blank: Scores(), for: purpose)
  }

  /// The short words of the red flags that may come overnight; after a long pause the whole questions of all of them.
  private static func anyFlagsToday(_ coach: Coach) -> Ask<MorningAnswers> {
    let open = coach.history?.openFlags ?? []
    let isAskedInFull = coach.history?.wasAwayForLong ?? false
    let cards = coach.library.rehabProtocol.redFlags.filter { isAskedInFull || $0.flag.isAskedEveryMorning }
    let choices = cards.map { card in
      (
        card.flag,
        Choice(
          isAskedInFull ? card.question : card.short,
          detail: open.contains(card.flag) ? ReportWording.alreadyOpen : nil)
      )
    }
    return .checklist(
      isAskedInFull ? EnrolmentWording.flags : ReportWording.anyFlags,
      detail: isAskedInFull ? ReportWording.flagsAgain : nil, into: \.flags, choices)
  }
}

extension Scores {
  func morning(flags: Set<RedFlag> = []) -> [Fact] {
    guard areTold else { return [] }
    return [.morning(Morning(pain: pain, painkiller: has(.painkiller), flags: flags.mostUrgentFirst))]
  }

  var walkCheck: [Fact] {
    areTold ? [.walkCheck(WalkCheck(pain: pain, painkiller: has(.painkiller)))] : []
  }

  func hourAfter(_ session: RecordID) -> [Fact] {
    areTold ? [.hourAfter(HourAfterScore(session: session, pain: pain))] : []
  }
}

extension Set<RedFlag> {
  var mostUrgentFirst: [RedFlag] { RedFlag.allCases.filter(contains) }
}
