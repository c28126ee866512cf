import RehabCore
import TerminalUI
import Wording

/// What was done, what it earned, and what comes tomorrow.
struct SummaryScreen: CoachScreen {
  enum Action: Sendable { case home }

  let title = SummaryWording.title
  private let session: ActiveSession
  private let outcome: SessionOutcome
  private let sets: [SetSummary]

  init(_ session: ActiveSession, _ outcome: SessionOutcome) {
    self.session = session
    self.outcome = outcome
    sets = session.guided.summary
  }

  /// Nothing was done, and nothing stopped it.
  var isEmpty: Bool {
    if case .stoppedByGate = outcome { return false }
    return sets.allSatisfy { $0.done == nil }
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(
        .any([.enter, .character(" "), .escape]), "Enter", SummaryWording.home, importance: 9, .home)
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response { .go(.home) }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let isStopped = if case .stoppedByGate = outcome { true } else { false }
    var lines = Lines(room: rect, isTight: rect.height < 16)
    lines.write(
      SummaryWording.headline(outcome), Style(isStopped ? .amber : .green, .bold), &frame)
    if let now = SummaryWording.now(outcome) { lines.write(now, .bold, &frame) }
    let later = foot(coach)
    let footHeight = later.reduce(0) { $0 + Paragraph($1.text).height(in: rect.width) }
    lines.gap()
    drawItems(coach, &lines, leaving: footHeight + (lines.isTight ? 0 : 1), &frame)
    lines.gap()
    for line in later { lines.write(line.text, line.style, &frame) }
  }

  /// What was earned, and what is next.
  private func foot(_ coach: Coach) -> [Span] {
    guard let history = coach.history, session.day == coach.today else { return [] }
    if let run = history.judgement(ofRun: session.id) { return foot(run, history, coach) }
    let isReadiness = session.guided.routine.kind == .readiness
    let earned =
      isReadiness
      ? history.readinessToday.map(SummaryWording.tests)
      : SummaryWording.earned(history.creditOutlook(of: session.id), history.rehab.limits.zones)
    let tomorrow = SummaryWording.tomorrow(history.tomorrowIfCalm, history.rehab)
    return [earned.map { Span($0, .bold) }, Span(tomorrow)].compactMap { $0 }
  }

  private func foot(_ run: RunJudgement, _ history: GateHistory, _ coach: Coach) -> [Span] {
    let hour = coach.awaitedHours.first { $0.session == session.id }
    let asked = hour.map { SummaryWording.hourAfter(at: $0.due.clock) }
    let consequences = RunWording(run, in: history).consequences
    return consequences.enumerated().map { Span($1, $0 == 0 ? .bold : .plain) }
      + [asked.map { Span($0, Style(.accent)) }].compactMap { $0 }
  }

  private func drawItems(_ coach: Coach, _ lines: inout Lines, leaving rows: Int, _ frame: inout Frame) {
    let scores = Scores(coach.journal, session.id)
    let zones = coach.library.rehabProtocol.limits.zones
    let rest = max(1, lines.room.height - rows)
    let isStopped = if case .stoppedByGate = outcome { true } else { false }
    let items = session.guided.routine.items.filter { item in
      !isStopped || sets.contains { $0.exercise == item.exercise && $0.done != nil }
    }
    let shown = items.count <= rest ? items.count : rest - 1
    for item in items.prefix(shown) {
      draw(item, scores.exercises[item.exercise], zones, in: lines.next(), of: &frame)
    }
    if shown < items.count {
      return frame.write(SummaryWording.more(items.count - shown), in: lines.next(), style: .muted)
    }
    guard let after = scores.after, shown < rest else { return }
    draw(SummaryWording.afterwards, "", (after, .injury), zones, in: lines.next(), of: &frame)
  }

  private func draw(
    _ item: RoutineItem, _ score: Scores.Exercise?, _ zones: Zones, in row: Rect, of frame: inout Frame
  ) {
    let own = sets.filter { $0.exercise == item.exercise }
    let sides = item.lanes.map { lane in
      (side: lane, amounts: own.filter { $0.side == lane }.compactMap(\.done))
    }
    draw(item.title, SummaryWording.amounts(sides), score, zones, in: row, of: &frame)
  }

  private func draw(
    _ name: String, _ amounts: String, _ score: Scores.Exercise?, _ zones: Zones, in row: Rect,
    of frame: inout Frame
  ) {
    let isWide = row.width >= 60
    let words = score.map { SummaryWording.score($0.pain, spot: $0.spot) } ?? ""
    let parts: [Part] = [
      .flexible(weight: 2), .fixed(1), isWide ? .flexible(weight: 3) : .fixed(0), .fixed(1),
      .fixed(isWide ? max(8, words.displayWidth + 6) : max(4, words.displayWidth)),
    ]
    let columns = row.columns(parts)
    frame.write(name, in: columns[0], style: .bold)
    frame.write(amounts, in: columns[2])
    guard let score, let worst = score.pain.worst else { return }
    let role: ColorRole = score.spot == .muscle ? .muted : Theme.zone(of: worst.value, zones)
    let label = isWide ? "\(SummaryWording.worst) \(words)" : words
    frame.write(label, in: columns[4], style: Style(role, .bold), alignment: .right)
  }
}

/// The scores of a session, as its records have them.
private struct Scores {
  typealias Exercise = (pain: Pain, spot: PainSpot)

  /// The worst score of each exercise.
  private(set) var exercises: [ExerciseID: Exercise] = [:]
  private(set) var after: Pain?

  init(_ journal: [Record], _ session: RecordID) {
    for record in journal where record.fact.session == session {
      switch record.fact {
      case .score(let score): take(score)
      case .after(let after): self.after = after.pain
      default: break
      }
    }
  }

  private mutating func take(_ score: ExerciseScore) {
    let before = exercises[score.exercise]
    let isWorse = (score.pain.worst ?? .none) > (before?.pain.worst ?? .none)
    let outranks = score.spot == .injury && before?.spot == .muscle
    if before == nil || outranks || isWorse && before?.spot == score.spot {
      exercises[score.exercise] = (score.pain, score.spot)
    }
  }
}

/// Lines written one below the other.
private struct Lines {
  private(set) var room: Rect
  /// There is no room for air between the parts.
  let isTight: Bool

  init(room: Rect, isTight: Bool) {
    self.room = room
    self.isTight = isTight
  }

  mutating func write(_ text: String, _ style: Style, _ frame: inout Frame) {
    let paragraph = Paragraph(text, style: style)
    let height = min(paragraph.height(in: room.width), room.height)
    frame.draw(paragraph, in: Rect(x: room.x, y: room.y, width: room.width, height: height))
    room = room.dropping(rows: height)
  }

  mutating func next() -> Rect {
    let row = room.row(0)
    room = room.dropping(rows: 1)
    return row
  }

  mutating func gap() {
    if !isTight { room = room.dropping(rows: 1) }
  }
}
