import RehabCore
import Wording

extension Form {
  /// The affected sides first, then the other leg, which may be left open, then the red flags.
  static func morning(_ coach: Coach) -> Form {
    let location = coach.history?.enrolment.location
    let detail =
      coach.history?.today.morning.map { ScoreWording.morningAgain($0.value) } ?? ScoreWording.morningDetail
    let affected = coach.affectedSides
    let others = Side.allCases.filter { !affected.contains($0) }
    return Form(
      title: ScoreWording.morningTitle,
      questions: Question.scores(affected, last: [.painkiller], detail: detail) {
        ScoreWording.morning($0, location)
      }
        + Question.scores(others, detail: ScoreWording.otherLegDetail, isOptional: true) {
          ScoreWording.otherLeg($0)
        } + [.anyFlagsToday(coach)])
  }

  /// What to do, then the score of it.
  static func walkCheck(_ coach: Coach) -> Form {
    let rehab = coach.library.rehabProtocol
    let card = rehab.walkCheck
    let location = coach.history?.enrolment.location
    let steps = card.steps.map { "- \($0)" } + ["", ScoreWording.walkCheckEase(rehab.limits.toActivate)]
    return Form(
      title: ScoreWording.walkCheckTitle,
      questions: [
        Question(
          "walk", ScoreWording.walkCheckPage(minutes: card.minutes), detail: steps.joined(separator: "\n"),
          kind: .page, confirmLabel: ReportWording.doneKey)
      ]
        + Question.scores(coach.affectedSides, last: [.painkiller], detail: ScoreWording.walkCheckDetail) {
          ScoreWording.walkCheck($0, location)
        })
  }

  /// The score an hour after a run.
  static func hourAfter(_ coach: Coach) -> Form {
    Form(
      title: ScoreWording.hourAfterTitle,
      questions: Question.scores(coach.affectedSides, detail: ScoreWording.hourAfterDetail) {
        ScoreWording.hourAfter($0)
      })
  }
}

extension Question {
  static let flagsID = "flags"

  /// The short words of every red flag; after a long pause the whole questions are asked again.
  fileprivate static func anyFlagsToday(_ coach: Coach) -> Question {
    let open = coach.history?.openFlags ?? []
    let isAskedInFull = coach.wasAwayForLong
    let choices = coach.library.rehabProtocol.redFlags.map { card in
      Choice(
        card.flag.rawValue, isAskedInFull ? card.question : card.short,
        detail: open.contains(card.flag) ? ReportWording.alreadyOpen : nil)
    }
    return Question(
      flagsID, isAskedInFull ? EnrolmentWording.flags : ReportWording.anyFlags,
      detail: isAskedInFull ? ReportWording.flagsAgain : nil, kind: .checklist(choices))
  }
}

extension Coach {
  /// The sides that are asked for a score.
  var affectedSides: [Side] { (history?.affected ?? []).sorted() }

  /// The level that a run outside may be done at; nil outside of the stage of the ladder.
  var ladderLevel: LadderLevelNumber? {
    history.flatMap { $0.today.stage == .returnToRunning ? $0.today.level : nil }
  }

  /// No training for so long that the plan begins anew, and every red flag is asked again (gate.md, section 10).
  fileprivate var wasAwayForLong: Bool {
    guard let history, (StageNumber.activate...StageNumber.returnToRunning).contains(history.today.stage)
    else { return false }
    let sessions = journal.lazy.filter { record in
      switch record.fact {
      case .session, .run: true
      default: false
      }
    }
    let last = sessions.map(\.day).max() ?? history.today.stageEntered
    let from = max(last, history.today.stageEntered)
    return today - from - 1 >= history.rehab.limits.gap.restartDays
  }
}
