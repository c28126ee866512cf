import RehabCore

/// Turns the answers of a form into the facts that it records; none if there is nothing to record.
struct FormReport: Sendable {
  private let answers: [String: Answer]
  private let scores: ScoreAnswers
  private let rehab: RehabProtocol
  private let today: Day
  private let level: LadderLevelNumber?

  init(_ answers: [String: Answer], _ coach: Coach) {
    self.answers = answers
    scores = ScoreAnswers(answers)
    rehab = coach.library.rehabProtocol
    today = coach.today
    level = coach.ladderLevel
  }

  var enrolment: [Fact] {
    var enrolment = Enrolment(protocolID: rehab.id, affected: FirstRun.sides(scores.choices(FirstRun.side)))
    enrolment.location = scores.choices(FirstRun.place).first.flatMap { PainLocation(rawValue: $0) }
    enrolment.onset = onset
    enrolment.grade = scores.choices(FirstRun.grade).first.flatMap { Int($0) }
    enrolment.longestRunMinutes = number(FirstRun.longestRun)
    guard !enrolment.affected.isEmpty else { return [] }
    var marked = scores.choices(FirstRun.flags)
    if scores.choices(FirstRun.hipPoint) == [FirstRun.yes] {
      marked.insert(RedFlag.sideHipPointPain.rawValue)
    }
    let flags = redFlags(marked)
    return [.start(enrolment)] + (flags.isEmpty ? [] : [.flag(flags)])
  }

  var morning: [Fact] {
    let pain = scores.pain()
    guard pain.worst != nil else { return [] }
    return [
      .morning(
        Morning(
          pain: pain, painkiller: scores.has(.painkiller), flags: redFlags(scores.choices(Question.flagsID))))
    ]
  }

  var walkCheck: [Fact] {
    let pain = scores.pain()
    guard pain.worst != nil else { return [] }
    return [.walkCheck(WalkCheck(pain: pain, painkiller: scores.has(.painkiller)))]
  }

  var note: [Fact] {
    if case .text(let words) = answers[Question.noteID] { [.note(words)] } else { [] }
  }

  var missedReason: [Fact] {
    scores.choices(Question.reasonID).compactMap { MissedReason(rawValue: $0) }.map { .reason($0) }
  }

  var run: [Fact] {
    let pain = scores.pain()
    guard let minutes = number(Question.minutesID), pain.worst != nil else { return [] }
    var run = Run(minutes: minutes, pain: pain, painkiller: scores.has(.painkiller))
    if case .decimal(let kilometres) = answers[Question.kilometresID] { run.kilometres = kilometres }
    let hourAfter = scores.pain(ScoreAnswers.hourAfter)
    run.hourAfter = hourAfter.worst == nil ? nil : hourAfter
    run.level = scores.choices(Question.levelID) == [FirstRun.yes] ? level : nil
    return [.run(run)]
  }

  func hourAfter(_ session: RecordID) -> [Fact] {
    let pain = scores.pain()
    return pain.worst == nil ? [] : [.hourAfter(HourAfterScore(session: session, pain: pain))]
  }

  func score(of exercise: ExerciseID, in session: RecordID) -> [Fact] {
    let (pain, spot, sharp) = scores.exercise
    guard pain.worst != nil else { return [] }
    return [
      .score(ExerciseScore(session: session, exercise: exercise, pain: pain, spot: spot, sharp: sharp))
    ]
  }

  func after(_ session: RecordID) -> [Fact] {
    let (pain, limp) = scores.after
    return pain.worst == nil ? [] : [.after(AfterScore(session: session, pain: pain, limp: limp))]
  }

  /// The index of what was chosen.
  var forgotten: Int? { scores.choices(Question.forgottenID).first.flatMap { Int($0) } }

  var cleared: [Fact] {
    let flags = redFlags(scores.choices(Question.flagsID))
    return flags.isEmpty ? [] : [.cleared(flags)]
  }

  private var onset: Day? {
    if case .day(let day) = answers[FirstRun.onsetDay] { return day }
    return scores.choices(FirstRun.onset).first.flatMap { Int($0) }.map { today - $0 }
  }

  private func number(_ question: String) -> Int? {
    if case .number(let number) = answers[question] { number } else { nil }
  }

  /// The flags of these names, most urgent first.
  private func redFlags(_ names: Set<String>) -> [RedFlag] {
    RedFlag.allCases.filter { names.contains($0.rawValue) }
  }
}
