import RehabCore
import Wording

/// What the enrolment answers.
private struct EnrolmentAnswers: Hashable, Sendable {
  var flags: Set<RedFlag> = []
  var sides: Set<Side>?
  var place: PainLocation?
  var hurtsOnTheHipPoint: Bool?
  var onset: Onset?
  var onsetDay: Day?
  var grade: Int??
  var longestRun: Int?

  enum Onset: Hashable, Sendable {
    case daysAgo(Int), knownDay, unsure
  }

  /// The most urgent of what was marked; nil if nothing was.
  var urgency: Urgency? { flags.map(\.urgency).min() }

  func facts(_ rehab: RehabProtocol, today: Day) -> [Fact] {
    guard let sides, !sides.isEmpty else { return [] }
    var enrolment = Enrolment(protocolID: rehab.id, affected: sides)
    enrolment.location = place
    enrolment.onset = day(today)
    enrolment.grade = grade ?? nil
    enrolment.longestRunMinutes = longestRun
    let flags = flags.union(hurtsOnTheHipPoint == true ? [.sideHipPointPain] : []).mostUrgentFirst
    return [.start(enrolment)] + (flags.isEmpty ? [] : [.flag(flags)])
  }

  private func day(_ today: Day) -> Day? {
    switch onset {
    case .daysAgo(let days): today - days
    case .knownDay: onsetDay
    case .unsure, nil: nil
    }
  }
}

extension Form {
  private typealias Answers = EnrolmentAnswers

  private static let mostDaysSinceOnset = 3650

  /// The enrolment: what Clamshell is, the red flags, and the few things that the plan needs to know.
  public static func enrolment(_ coach: Coach) -> Form {
    let rehab = coach.library.rehabProtocol
    let today = coach.today
    let welcome: [Ask<Answers>] = [
      .page(EnrolmentWording.welcome, EnrolmentWording.about),
      .checklist(
        EnrolmentWording.flags, detail: EnrolmentWording.flagsDetail, into: \.flags,
        rehab.redFlags.map { ($0.flag, Choice($0.question)) }),
    ]
    let advice = Urgency.allCases.map { urgency in
      page(of: adviceText(urgency, rehab)).asked { $0.urgency == urgency }
    }
    return Form(
      EnrolmentWording.title,
      welcome + advice + [whichSide, whichPlace] + hipPoint(rehab) + since(today) + [
        howBad, howLong(rehab), next(rehab),
      ], blank: Answers(), canBeLeft: false
    ) { answers, coach in
      let facts = coach.history == nil ? answers.facts(rehab, today: coach.today) : []
      return FormEnd(coach.record(facts, on: coach.today, at: coach.now.wall), next: .home)
    }
  }

  /// What to do about a flag so urgent.
  private static func adviceText(_ urgency: Urgency, _ rehab: RehabProtocol) -> (title: String, text: String)
  {
    (
      EnrolmentWording.adviceTitle(urgency),
      EnrolmentWording.advice(rehab.urgencies[urgency] ?? "", urgency)
    )
  }

  private static func page(of advice: (title: String, text: String)) -> Ask<Answers> {
    .page(advice.title, advice.text, confirmLabel: EnrolmentWording.understood)
  }

  private static let sides: [(Set<Side>, String)] = [
    ([.left], EnrolmentWording.left), ([.right], EnrolmentWording.right),
    (Set(Side.allCases), EnrolmentWording.both),
  ]

  private static let places: [(PainLocation, String)] = [
    (.knee, EnrolmentWording.knee), (.hip, EnrolmentWording.hip), (.both, EnrolmentWording.kneeAndHip),
  ]

  private static let whichSide: Ask<Answers> = .choice(EnrolmentWording.side, into: \.sides, sides) { _ in
    .sides(sides.map(\.0))
  }

  private static let whichPlace: Ask<Answers> = .choice(EnrolmentWording.place, into: \.place, places) {
    .places(places.map(\.0), on: $0.sides ?? [])
  }

  /// Pain at the hip asks once more for the one flag that decides about stretches.
  private static func hipPoint(_ rehab: RehabProtocol) -> [Ask<Answers>] {
    let flag = RedFlag.sideHipPointPain
    guard let card = rehab.card(flag) else { return [] }
    let asked: Ask<Answers> = .choice(
      card.question, detail: EnrolmentWording.hipPointDetail, into: \.hurtsOnTheHipPoint,
      [(false, EnrolmentWording.no), (true, EnrolmentWording.yes)])
    return [
      asked.asked { ($0.place == .hip || $0.place == .both) && !$0.flags.contains(flag) },
      page(of: adviceText(flag.urgency, rehab)).asked { $0.hurtsOnTheHipPoint == true },
    ]
  }

  private static func since(_ today: Day) -> [Ask<Answers>] {
    let spans = EnrolmentWording.spans.map { (Answers.Onset.daysAgo($0.daysAgo), $0.label) }
    return [
      .choice(
        EnrolmentWording.onset, detail: EnrolmentWording.onsetDetail, into: \.onset,
        spans + [(.knownDay, EnrolmentWording.knownDay), (.unsure, EnrolmentWording.unsure)]),
      .day(
        EnrolmentWording.onsetDay, detail: EnrolmentWording.onsetDayDetail, into: \.onsetDay,
        in: today - mostDaysSinceOnset...today
      ).asked { $0.onset == .knownDay },
    ]
  }

  private static let howBad: Ask<Answers> = .choice(
    EnrolmentWording.grade, into: \.grade,
    zip(Enrolment.grades, EnrolmentWording.grades).map { ($0, $1) } + [(nil, EnrolmentWording.unsure)])

  private static func howLong(_ rehab: RehabProtocol) -> Ask<Answers> {
    .number(
      EnrolmentWording.longestRun(rehab.limits.running), detail: EnrolmentWording.longestRunDetail,
      into: \.longestRun, in: Enrolment.possibleLongestRun, unit: ReportWording.minutes, isOptional: true)
  }

  private static func next(_ rehab: RehabProtocol) -> Ask<Answers> {
    let limits = rehab.limits.toActivate
    return .page(
      EnrolmentWording.next(rehab.name(of: .rest)),
      EnrolmentWording.nextDetail(
        purpose: rehab.stage(.rest)?.purpose ?? "", days: limits.floorDays, mornings: limits.mornings.count,
        next: rehab.name(of: .activate)), confirmLabel: EnrolmentWording.begin)
  }
}
