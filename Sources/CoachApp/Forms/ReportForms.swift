import RehabCore
import Wording

extension Question {
  static let noteID = "note"
  static let reasonID = "reason"
  static let minutesID = "minutes"
  static let kilometresID = "kilometres"
  static let levelID = "level"
}

extension Form {
  static let note = Form(
    title: ReportWording.noteTitle,
    questions: [Question(Question.noteID, ReportWording.note, detail: ReportWording.noteDetail, kind: .text)])

  static func note(on day: Day) -> Form {
    Form(
      title: ReportWording.noteTitle,
      questions: [
        Question(
          Question.noteID, PastDayWording.noteOn(day), detail: ReportWording.noteDetail, kind: .text)
      ])
  }

  static func missedReason(_ day: Day) -> Form {
    let choices = MissedReason.allCases.map { Choice($0.rawValue, ReportWording.label(of: $0)) }
    return Form(
      title: day.short,
      questions: [
        Question(
          Question.reasonID, ReportWording.reason(day), detail: ReportWording.reasonDetail,
          kind: .choice(choices))
      ])
  }

  /// A run that no session guided: how long, how far, its worst score, and the one an hour later if it is known.
  static func runOutside(_ coach: Coach) -> Form {
    var questions = [
      Question(
        Question.minutesID, ReportWording.runMinutes, detail: ReportWording.runDetail,
        kind: .number(Run.possibleMinutes, unit: ReportWording.minutes, isOptional: false)),
      Question(
        Question.kilometresID, ReportWording.runKilometres, detail: ReportWording.leaveOut,
        kind: .decimal(Run.possibleKilometres, unit: ReportWording.kilometres, isOptional: true)),
    ]
    if let level = coach.ladderLevel {
      questions.append(
        Question(
          Question.levelID, ReportWording.runLevel(level), detail: ReportWording.runLevelDetail,
          kind: .choice([
            Choice(FirstRun.no, ReportWording.runFree),
            Choice(FirstRun.yes, ReportWording.runAsWritten(level)),
          ])))
    }
    questions += Question.scores(
      coach.affectedSides, last: [.painkiller], detail: ReportWording.runWorstDetail,
      prompt: ReportWording.runWorst)
    questions += Question.scores(
      coach.affectedSides, id: ScoreAnswers.hourAfter, detail: ReportWording.runHourAfterDetail,
      isOptional: true, prompt: ScoreWording.hourAfter)
    return Form(title: ReportWording.runTitle, questions: questions)
  }

  /// The open red flags, to mark those that a clinician has looked at.
  static func cleared(_ coach: Coach) -> Form {
    let open = coach.history?.openFlags ?? []
    let choices = coach.library.rehabProtocol.redFlags.filter { open.contains($0.flag) }
      .map { Choice($0.flag.rawValue, $0.short, detail: $0.question) }
    let nothing = Question("nothing", ReportWording.nothingOpen, kind: .page)
    let asked = Question(
      Question.flagsID, ReportWording.cleared, detail: ReportWording.clearedDetail, kind: .checklist(choices))
    return Form(title: ReportWording.clearedTitle, questions: [choices.isEmpty ? nothing : asked])
  }

  static let booked = Form(
    title: ReportWording.bookedTitle,
    questions: [
      Question(
        "booked", ReportWording.booked, detail: ReportWording.bookedDetail, kind: .page,
        confirmLabel: ReportWording.bookedKey)
    ])
}

extension Run {
  /// What a runner may write; beyond it is a slip of the hand.
  static let possibleMinutes = 1...1440
  static let possibleKilometres = 0.1...300.0
}
