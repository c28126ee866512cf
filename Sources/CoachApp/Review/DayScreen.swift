import Coaching
import RehabCore
import TerminalUI
import Wording

/// One day: what was decided, what was recorded, and what can be added or mended.
struct DayScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case day(Int), line(Int), correct, why, note, forgotten, reason
  }

  let title = PastDayWording.title
  private(set) var day: Day
  private var cursor = 0
  private var lines: [DayRecordsText.Line] = []
  /// What was corrected differently on two machines.
  private var doubles: [DoubleCorrection] = []

  init(_ coach: Coach, day: Day) {
    self.day = day
    compose(coach)
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    var bindings = [
      Binding(.any([.left, .right]), "←→", ReviewWording.byDay, importance: 4) {
        Action.day($0 == .left ? -1 : 1)
      },
      Binding(.any([.up, .down]), "↑↓", FormWording.move, importance: 1) { .line($0 == .up ? -1 : 1) },
    ]
    if chosenCorrection(coach) != nil {
      bindings.append(Binding(.one(.enter), "Enter", PastDayWording.correct, importance: 6, .correct))
    }
    bindings += [
      Binding(.character("w"), "w", PastDayWording.why, importance: 5, .why),
      Binding(.character("n"), "n", PastDayWording.note, importance: 3, .note),
      Binding(.character("m"), "m", PastDayWording.forgotten, importance: 3, .forgotten),
    ]
    if wasMissed(coach) {
      bindings.append(Binding(.character("x"), "x", PastDayWording.reason, importance: 4, .reason))
    }
    return bindings
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .day(let step):
      guard let history = coach.history, day + step >= history.chronicle.start, day + step <= coach.today
      else { return .none }
      day = day + step
      cursor = 0
      compose(coach)
    case .line(let step): cursor = min(max(cursor + step, 0), max(0, lines.count - 1))
    case .correct:
      return chosenCorrection(coach).map { .go(.open(FormScreen(.correction(of: $0, coach)))) } ?? .none
    case .why: return .go(.open(WhyScreen(coach, day: day)))
    case .note: return .go(.open(FormScreen(.note(on: day))))
    case .forgotten: return .go(.open(FormScreen(.whatWasForgotten(on: day, coach))))
    case .reason: return .go(.open(FormScreen(.missedReason(day))))
    }
    return .none
  }

  func firstDay(_ coach: Coach, in room: Rect) -> Day? { day - 1 }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    compose(coach)
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let history = coach.history, let decision = history.decision(on: day) else { return }
    var rows = Rows(rect)
    drawDay(decision, history, in: rows.take(1), of: &frame)
    let summary = Paragraph(WhyPage.summary(decision, history.rehab))
    frame.draw(summary, in: rows.take(min(2, summary.height(in: rect.width))))
    if rect.height >= 16 {
      _ = rows.take(1)
      drawReasons(decision, history, &rows, of: &frame)
    }
    for double in doubles {
      frame.draw(Paragraph(ImportWording.toldOnItsDay(double), style: Style(.amber)), in: &rows)
    }
    guard !lines.isEmpty else {
      return frame.write(PastDayWording.nothing, in: rows.left, style: .muted)
    }
    let items = lines.map { line in
      MenuItem(
        "\(line.time)  \(line.text)", detail: line.isRetracted ? PastDayWording.takenBack : "",
        isEnabled: !line.isRetracted)
    }
    frame.draw(Menu(items: items, selection: cursor), in: rows.left)
  }

  /// Why the day went as it did, in a few words; the whole is a key away.
  private func drawReasons(
    _ decision: DayDecision, _ history: GateHistory, _ rows: inout Rows, of frame: inout Frame
  ) {
    let reasons = DecisionWording(decision, history.rehab).reasons
    let page = Page(reasons.map { .item(sign: $0.rule, text: $0.text) })
    let space = rows.left.limited(toColumns: PageView.measure, .left)
    let height = PageView.height(of: page, in: space)
    guard rows.left.height > min(lines.count, DayScreen.enoughLines) + height else { return }
    frame.draw(PageView(page: page), in: rows.take(height).limited(toColumns: PageView.measure, .left))
    _ = rows.take(1)
  }

  /// So many lines of records are kept in view before reasons take their room.
  private static let enoughLines = 6

  private func drawDay(_ decision: DayDecision, _ history: GateHistory, in row: Rect, of frame: inout Frame) {
    let sign = Review(history, from: day, to: day).days.first.map(DaySign.init) ?? .open
    let mark = frame.charset == .unicode ? sign.unicode : sign.ascii
    let end = frame.write(
      [Span("\(mark) ", Style(sign.role, .bold)), Span(day.shortWithYear, .bold)], x: row.x,
      y: row.y)
    frame.write(
      sign.wording, in: row.from(x: end + 2),
      style: Style(sign.role), alignment: .right)
  }

  private mutating func compose(_ coach: Coach) {
    lines = coach.lines(of: day)
    doubles = coach.doubleCorrections(on: day)
    cursor = min(cursor, max(0, lines.count - 1))
  }

  /// The line under the cursor, if it tells of a score that can be corrected.
  private func chosenCorrection(_ coach: Coach) -> DayRecordsText.Line? {
    guard lines.indices.contains(cursor) else { return nil }
    let line = lines[cursor]
    return coach.canCorrect(line) ? line : nil
  }

  private func wasMissed(_ coach: Coach) -> Bool {
    guard let decision = coach.history?.decision(on: day) else { return false }
    return !decision.isFollowed && day < coach.today
  }
}
