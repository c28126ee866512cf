import RehabCore
import Wording

/// The enrolment: what Clamshell is, the red flags, and the few things that the plan needs to know.
enum FirstRun {
  static let flags = Question.flagsID
  static let side = "side"
  static let place = "place"
  static let hipPoint = "hip-point"
  static let onset = "onset"
  static let onsetDay = "onset-day"
  static let grade = "grade"
  static let longestRun = "longest-run"
  static let yes = "yes"
  static let no = "no"

  static func screen(_ library: ExerciseLibrary, today: Day) -> any CoachScreen {
    FormScreen(form: form(library.rehabProtocol, today: today), purpose: .enrolment)
  }

  /// The sides that a choice of the side question stands for.
  static func sides(_ chosen: Set<String>) -> Set<Side> {
    chosen == [both] ? Set(Side.allCases) : Set(chosen.compactMap { Side(rawValue: $0) })
  }

  private static let both = "both"
  private static let knownDay = "day"
  private static let unsure = "unsure"
  private static let mostRunMinutes = 600
  private static let mostDaysSinceOnset = 3650

  private static func form(_ rehab: RehabProtocol, today: Day) -> Form {
    let flags = Question(
      flags, EnrolmentWording.flags, detail: EnrolmentWording.flagsDetail,
      kind: .checklist(rehab.redFlags.map { Choice($0.flag.rawValue, $0.question) }))
    let welcome = Question("welcome", EnrolmentWording.welcome, detail: EnrolmentWording.about, kind: .page)
    return Form(
      title: EnrolmentWording.title,
      questions: [welcome, flags] + Urgency.allCases.map { advice($0, rehab) } + [whichSide, where_]
        + hipPoint(rehab) + since(today) + [howBad, howLong(rehab), next(rehab)])
  }

  /// What to do about the flags that were marked: the advice for the most urgent of them.
  private static func advice(_ urgency: Urgency, _ rehab: RehabProtocol) -> Question {
    let those = RedFlag.allCases.filter { $0.urgency == urgency }.map(\.rawValue)
    let moreUrgent = RedFlag.allCases.filter { $0.urgency < urgency }.map(\.rawValue)
    return Question(
      "advice-\(urgency.rawValue)", EnrolmentWording.adviceTitle(urgency),
      detail: EnrolmentWording.advice(rehab.urgencies[urgency] ?? "", urgency), kind: .page,
      conditions: [.chosen(Set(those), in: flags), .notChosen(Set(moreUrgent), in: flags)],
      confirmLabel: EnrolmentWording.understood)
  }

  private static let whichSide = Question(
    side, EnrolmentWording.side,
    kind: .choice([
      Choice(Side.left.rawValue, EnrolmentWording.left), Choice(Side.right.rawValue, EnrolmentWording.right),
      Choice(both, EnrolmentWording.both),
    ]), map: .sides)

  private static let where_ = Question(
    place, EnrolmentWording.place,
    kind: .choice([
      Choice(PainLocation.knee.rawValue, EnrolmentWording.knee),
      Choice(PainLocation.hip.rawValue, EnrolmentWording.hip),
      Choice(PainLocation.both.rawValue, EnrolmentWording.kneeAndHip),
    ]), map: .places)

  /// Pain at the hip asks once more for the one flag that decides about stretches.
  private static func hipPoint(_ rehab: RehabProtocol) -> [Question] {
    let flag = RedFlag.sideHipPointPain
    guard let card = rehab.card(flag) else { return [] }
    let atHip: Question.Condition = .chosen(
      [PainLocation.hip.rawValue, PainLocation.both.rawValue], in: place)
    let asked = Question(
      hipPoint, card.question, detail: EnrolmentWording.hipPointDetail,
      kind: .choice([Choice(no, EnrolmentWording.no), Choice(yes, EnrolmentWording.yes)]),
      conditions: [atHip, .notChosen([flag.rawValue], in: flags)])
    let advice = Question(
      "advice-hip", EnrolmentWording.adviceTitle(flag.urgency),
      detail: EnrolmentWording.advice(rehab.urgencies[flag.urgency] ?? "", flag.urgency), kind: .page,
      conditions: [.chosen([yes], in: hipPoint)], confirmLabel: EnrolmentWording.understood)
    return [asked, advice]
  }

  private static func since(_ today: Day) -> [Question] {
    let spans = EnrolmentWording.spans.map { Choice(String($0.daysAgo), $0.label) }
    return [
      Question(
        onset, EnrolmentWording.onset, detail: EnrolmentWording.onsetDetail,
        kind: .choice(
          spans + [Choice(knownDay, EnrolmentWording.knownDay), Choice(unsure, EnrolmentWording.unsure)])),
      Question(
        onsetDay, EnrolmentWording.onsetDay, detail: EnrolmentWording.onsetDayDetail,
        kind: .day(today - mostDaysSinceOnset...today, isOptional: false),
        conditions: [.chosen([knownDay], in: onset)]),
    ]
  }

  private static let howBad = Question(
    grade, EnrolmentWording.grade,
    kind: .choice(
      zip(Enrolment.grades, EnrolmentWording.grades).map { Choice(String($0), $1) }
        + [Choice(unsure, EnrolmentWording.unsure)]))

  private static func howLong(_ rehab: RehabProtocol) -> Question {
    Question(
      longestRun, EnrolmentWording.longestRun(rehab.limits.running),
      detail: EnrolmentWording.longestRunDetail,
      kind: .number(0...mostRunMinutes, unit: ReportWording.minutes, isOptional: true))
  }

  private static func next(_ rehab: RehabProtocol) -> Question {
    let limits = rehab.limits.toActivate
    return Question(
      "next", EnrolmentWording.next(rehab.name(of: .rest)),
      detail: EnrolmentWording.nextDetail(
        purpose: rehab.stage(.rest)?.purpose ?? "", days: limits.floorDays, mornings: limits.mornings.count,
        next: rehab.name(of: .activate)),
      kind: .page, confirmLabel: EnrolmentWording.begin)
  }
}
