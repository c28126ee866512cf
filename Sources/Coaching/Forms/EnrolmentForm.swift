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

  /// Nil before the sides are known.
  ///
  /// - Parameter protocolID: what the plan goes by.
  func enrolment(_ protocolID: String, today: Day) -> Enrolment? {
    guard let sides, !sides.isEmpty else { return nil }
    return Enrolment(
      protocolID: protocolID, affected: sides, onset: day(today), grade: grade ?? nil, location: place,
      longestRunMinutes: longestRun)
  }

  /// What was marked, and what was asked once more.
  var allFlags: [RedFlag] {
    flags.union(hurtsOnTheHipPoint == true ? [.sideHipPointPain] : []).mostUrgentFirst
  }

  func facts(_ rehab: RehabProtocol, today: Day) -> [Fact] {
    guard let enrolment = enrolment(rehab.id, today: today) else { return [] }
    return [.start(enrolment)] + (allFlags.isEmpty ? [] : [.flag(allFlags)])
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
      welcome + advice + [whichSide(), whichPlace()] + hipPoint(rehab) + since(today) + [
        howBad(), howLong(rehab), next(rehab), lookedOver(rehab, today),
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

  private static func whichSide(told: Set<Side>? = nil) -> Ask<Answers> {
    .choice(
      EnrolmentWording.side, into: \.sides, sides,
      told: told.flatMap { told in sides.firstIndex { $0.0 == told } }
    ) { _ in .sides(sides.map(\.0)) }
  }

  private static func whichPlace(told: PainLocation? = nil) -> Ask<Answers> {
    .choice(
      EnrolmentWording.place, into: \.place, places,
      told: told.flatMap { told in places.firstIndex { $0.0 == told } }
    ) { .places(places.map(\.0), on: $0.sides ?? []) }
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

  /// - Parameter told: what was told before; its onset may be unknown.
  private static func since(_ today: Day, told: Enrolment? = nil) -> [Ask<Answers>] {
    let spans = EnrolmentWording.spans.map { (Answers.Onset.daysAgo($0.daysAgo), $0.label) }
    let choices = spans + [(.knownDay, EnrolmentWording.knownDay), (.unsure, EnrolmentWording.unsure)]
    return [
      .choice(
        EnrolmentWording.onset, detail: EnrolmentWording.onsetDetail, into: \.onset, choices,
        told: told.map { $0.onset == nil ? spans.count + 1 : spans.count }),
      .day(
        EnrolmentWording.onsetDay, detail: EnrolmentWording.onsetDayDetail, into: \.onsetDay,
        in: today - mostDaysSinceOnset...today, told: told?.onset
      ).asked { $0.onset == .knownDay },
    ]
  }

  /// - Parameter told: what was told before; its grade may be unknown.
  private static func howBad(told: Enrolment? = nil) -> Ask<Answers> {
    let grades = Array(Enrolment.grades)
    return .choice(
      EnrolmentWording.grade, into: \.grade,
      zip(grades, EnrolmentWording.grades).map { ($0, $1) } + [(nil, EnrolmentWording.unsure)],
      told: told.map { told in told.grade.flatMap(grades.firstIndex) ?? grades.count })
  }

  private static func howLong(_ rehab: RehabProtocol, told: Int? = nil) -> Ask<Answers> {
    .number(
      EnrolmentWording.longestRun(rehab.limits.running), detail: EnrolmentWording.longestRunDetail,
      into: \.longestRun, in: Enrolment.possibleLongestRun, unit: ReportWording.minutes, isOptional: true,
      told: told)
  }

  /// All of it once more, before it is recorded.
  private static func lookedOver(_ rehab: RehabProtocol, _ today: Day) -> Ask<Answers> {
    .page(EnrolmentWording.lookedOver, confirmLabel: EnrolmentWording.begin) { answers in
      let told = answers.enrolment(rehab.id, today: today).map {
        EnrolmentWording.answers($0, flags: answers.allFlags, rehab)
      }
      return EnrolmentWording.lookedOverDetail(told ?? [])
    }
  }

  /// Other answers in the place of those that the plan began with.
  ///
  /// - Parameter record: the start, of which this is what it tells.
  static func correction(of record: Record, _ told: Enrolment, _ rehab: RehabProtocol) -> Form {
    Form(
      EnrolmentWording.correctTitle,
      [whichSide(told: told.affected), whichPlace(told: told.location)] + since(record.day, told: told) + [
        howBad(told: told), howLong(rehab, told: told.longestRunMinutes),
      ], blank: Answers()
    ) { answers, coach in
      coach.correct(record, answers.enrolment(told.protocolID, today: record.day).map { .start($0) })
    }
  }

  private static func next(_ rehab: RehabProtocol) -> Ask<Answers> {
    let limits = rehab.limits.toActivate
    return .page(
      EnrolmentWording.next(rehab.name(of: .rest)),
      EnrolmentWording.nextDetail(
        purpose: rehab.stage(.rest)?.purpose ?? "", days: limits.floorDays, mornings: limits.mornings.count,
        next: rehab.name(of: .activate)))
  }
}
