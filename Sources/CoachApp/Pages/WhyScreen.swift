import Coaching
import RehabCore
import TerminalUI
import Wording

/// Why a day is as it is: the rules that decided, what they saw, and what the next stage asks for.
struct WhyScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case move(Int), first, last, evidence
    case scroll(Scroll.Action)
  }

  let title = WhyWording.title
  /// Nil for the day that runs.
  private var day: Day?
  private var showsEvidence = false
  private var scroll = Scroll()
  private var page = Page()

  init(_ coach: Coach) {
    compose(coach)
  }

  init(_ coach: Coach, day: Day) {
    self.day = day
    compose(coach)
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    let evidence = showsEvidence ? WhyWording.hideEvidence : WhyWording.showEvidence
    return [
      Binding(.any([.left, .right]), "←→", WhyWording.byDay, importance: 5) {
        .move($0 == .left ? -1 : 1)
      },
      Binding(.character("e"), "e", evidence, importance: 4, .evidence),
      Binding(.one(.home), "Home", WhyWording.toStart, importance: -1, .first),
      Binding(.one(.end), "End", WhyWording.toToday, importance: -1, .last),
    ] + Scroll.bindings.map { $0.map { .scroll($0) } }
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    guard let history = coach.history else { return .none }
    switch action {
    case .move(let days):
      let wanted = (day ?? history.today.day) + days
      guard wanted >= history.chronicle.start, wanted <= history.today.day else { return .none }
      turn(to: wanted, history)
    case .first: turn(to: history.chronicle.start, history)
    case .last: turn(to: nil, history)
    case .evidence: showsEvidence.toggle()
    case .scroll(let action):
      scroll.perform(action, page, in: WhyScreen.body(of: room))
      return .none
    }
    compose(coach)
    return .none
  }

  func firstDay(_ coach: Coach, in room: Rect) -> Day? { day }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    compose(coach)
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let history = coach.history else { return }
    drawDay(shown(history), history, in: rect.row(0), of: &frame)
    frame.draw(PageView(page: page, firstLine: scroll.firstLine), in: WhyScreen.body(of: rect))
  }

  private mutating func turn(to day: Day?, _ history: GateHistory) {
    self.day = day == history.days.last?.day ? nil : day
    scroll = Scroll()
  }

  private mutating func compose(_ coach: Coach) {
    page =
      coach.history.map { WhyPage.page(for: shown($0), in: $0, withEvidence: showsEvidence) } ?? Page()
  }

  /// The day chosen, or the last one.
  private func shown(_ history: GateHistory) -> DayDecision {
    day.flatMap(history.decision(on:)) ?? history.today
  }

  private func drawDay(_ decision: DayDecision, _ history: GateHistory, in row: Rect, of frame: inout Frame) {
    let isFirst = decision.day == history.chronicle.start
    let isLast = decision.day == history.days.last?.day
    let before = isFirst ? "  " : "\(frame.charset.either("←", or: "<")) "
    let after = isLast ? "" : " \(frame.charset.either("→", or: ">"))"
    let end = frame.write(
      [
        Span(before, .accent), Span(decision.day.shortWithYear, .bold),
        Span(after, .accent),
      ], x: row.x, y: row.y)
    let left = row.from(x: end + 2)
    frame.write(
      WhyWording.place(decision.day - history.chronicle.start, isToday: isLast && history.isRunning),
      in: left, style: .muted, alignment: .right)
  }

  /// Where the page stands, below the row of the day, at a width that reads well.
  private static func body(of rect: Rect) -> Rect {
    rect.dropping(rows: rect.height >= 16 ? 2 : 1).limited(toColumns: PageView.measure, .left)
  }
}
