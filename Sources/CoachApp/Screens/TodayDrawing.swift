import RehabCore
import TerminalUI
import Wording

/// The Today screen as it is laid out: the path on top, then what to do beside what the next stage asks for.
struct TodayDrawing {
  let coach: Coach
  let history: GateHistory
  let tasks: TodayTasks
  let cursor: Int?

  private var rehab: RehabProtocol { coach.library.rehabProtocol }
  private var decision: DayDecision { history.today }
  private var words: DecisionWording { DecisionWording(decision, rehab) }

  func draw(in rect: Rect, of frame: inout Frame) {
    let isSmall = rect.height < 16 || rect.width < 60
    var rows = Rows(rect)
    drawPath(in: rows.take(1), of: &frame)
    drawStage(in: rows.take(1), of: &frame)
    if !isSmall { _ = rows.take(1) }
    drawNotice(&rows, isSmall: isSmall, of: &frame)
    if isSmall {
      drawTasks(in: rows.take(min(tasks.all.count, max(1, rows.left.height - 2))), of: &frame)
      frame.draw(Paragraph(words.move, style: .muted), in: rows.left)
    } else {
      drawWide(rows, of: &frame)
    }
  }

  private func drawWide(_ all: Rows, of frame: inout Frame) {
    var rows = all
    let foot = Rect(x: rows.left.x, y: rows.left.endY - 1, width: rows.left.width, height: 1)
    let body = Rect(x: rows.left.x, y: rows.left.y, width: rows.left.width, height: rows.left.height - 2)
    drawStreak(in: foot, of: &frame)
    let (left, _, right) = body.columns(.flexible(weight: 11), .fixed(3), .flexible(weight: 10))
    rows = Rows(left)
    drawHeading(
      TodayWording.toDo, detail: planWords, style: Style(Theme.role(of: decision.plan)), &rows, of: &frame)
    drawTasks(in: rows.take(tasks.all.count), of: &frame)
    drawExercises(&rows, of: &frame)
    drawMornings(&rows, of: &frame)
    var side = Rows(right)
    drawHeading(TodayWording.why, detail: "", style: .muted, &side, of: &frame)
    for text in [words.move, words.plan] { drawText(text, &side, of: &frame) }
    _ = side.take(1)
    drawWayOn(&side, of: &frame)
  }

  private func drawPath(in row: Rect, of frame: inout Frame) {
    frame.draw(
      StepPath(names: rehab.stages.map(\.name), current: decision.stage.rawValue - 1), in: row)
  }

  private func drawStage(in row: Rect, of frame: inout Frame) {
    let day = decision.day - decision.stageEntered
    let dose = TodayWording.dose(decision)
    let isNarrow = row.width < 60
    let name = isNarrow ? nil : rehab.name(of: decision.stage)
    frame.write(
      TodayWording.stage(decision.stage.rawValue, name, day: day, dose: dose), in: row, style: .muted)
    if isNarrow {
      frame.write(planWords, in: row, style: Style(Theme.role(of: decision.plan), .bold), alignment: .right)
    }
  }

  private var planWords: String { decision.plan.wording }

  private func drawNotice(_ rows: inout Rows, isSmall: Bool, of frame: inout Frame) {
    guard decision.notice != .none else { return }
    let notice = words.notice
    let style = Style(Theme.role(of: decision.notice), .bold)
    let text = Paragraph("\(notice.title): \(notice.text)", style: style)
    let height = text.height(in: rows.left.width)
    frame.draw(text, in: rows.take(isSmall ? min(height, 3) : height))
    if !isSmall { _ = rows.take(1) }
  }

  private func drawTasks(in rect: Rect, of frame: inout Frame) {
    let items = tasks.all.map { task in
      MenuItem("\(mark(task, frame.charset)) \(task.label)", detail: task.detail, isEnabled: !task.isDone)
    }
    frame.draw(Menu(items: items, selection: cursor), in: rect)
  }

  private func mark(_ task: TodayTask, _ charset: Charset) -> String {
    if task.isDone { return charset == .unicode ? "✓" : "x" }
    return task.isOptional ? (charset == .unicode ? "◦" : "-") : (charset == .unicode ? "○" : "o")
  }

  /// What the routine of the day is made of.
  private func drawExercises(_ rows: inout Rows, of frame: inout Frame) {
    let items = tasks.prescription.routine.items
    guard !items.isEmpty, rows.left.height > 2 else { return }
    _ = rows.take(1)
    for item in items where rows.left.height > 0 {
      let row = rows.take(1).inset(columns: 2, rows: 0)
      frame.write(item.name, in: row)
      frame.write(TodayWording.amount(item), in: row, style: .muted, alignment: .right)
    }
  }

  private func drawWayOn(_ rows: inout Rows, of frame: inout Frame) {
    guard let next = decision.stage.next, rows.left.height > 3 else { return }
    drawHeading(TodayWording.wayTo(rehab.name(of: next)), detail: "", style: .muted, &rows, of: &frame)
    for condition in history.advanceConditions where condition.kind != .noOpenFlag || !condition.isMet {
      guard rows.left.height > 0 else { return }
      drawCondition(condition, in: rows.take(1), of: &frame)
    }
    guard let earliest = history.earliestAdvance else { return }
    drawText(TodayWording.earliest(earliest == decision.day ? nil : earliest.short), &rows, of: &frame)
  }

  /// The morning scores of the last days, as far as there is room for them.
  private func drawMornings(_ rows: inout Rows, of frame: inout Frame) {
    guard rows.left.height >= 5 else { return }
    _ = rows.take(1)
    drawHeading(TodayWording.mornings, detail: "", style: .muted, &rows, of: &frame)
    let chart = rows.take(min(rows.left.height, 13)).inset(columns: 2, rows: 0)
    let zones = rehab.limits.zones
    let scores = history.days.suffix(min(30, chart.width / 2)).map { $0.morning?.value }
    frame.draw(ColumnChart(scores: scores) { Theme.zone(of: $0, zones) }, in: chart)
  }

  private func drawCondition(_ condition: AdvanceCondition, in row: Rect, of frame: inout Frame) {
    let sign = condition.isMet ? frame.charset.either("✓", or: "x") : frame.charset.either("○", or: "o")
    let progress = condition.progress ?? ""
    let (mark, text, amount) = row.columns(
      .fixed(2), .flexible, .fixed(progress.displayWidth + 1))
    frame.put(sign, x: mark.x, y: mark.y, style: Style(condition.isMet ? .green : .muted))
    frame.write(condition.wording, in: text, style: condition.isMet ? .muted : .plain)
    frame.write(progress, in: amount, style: condition.isMet ? .muted : .bold, alignment: .right)
  }

  private func drawStreak(in row: Rect, of frame: inout Frame) {
    let streak = history.streak
    let adherence = history.adherence
    frame.write(
      TodayWording.streak(
        days: streak.current, isAtRisk: streak.isAtRisk, reserves: streak.reservesLeft,
        followed: adherence.followed, of: adherence.days), in: row, style: .muted)
  }

  private func drawHeading(
    _ text: String, detail: String, style: Style, _ rows: inout Rows, of frame: inout Frame
  ) {
    let row = rows.take(1)
    frame.draw(Rule(title: text), in: row)
    if !detail.isEmpty {
      frame.write(" \(detail)", in: row, style: style.with(.bold), alignment: .right)
    }
  }

  private func drawText(_ text: String, _ rows: inout Rows, of frame: inout Frame) {
    let paragraph = Paragraph(text)
    frame.draw(paragraph, in: rows.take(min(rows.left.height, paragraph.height(in: rows.left.width))))
  }
}

/// A rectangle that is used up row by row from the top.
struct Rows {
  private(set) var left: Rect

  init(_ rect: Rect) {
    left = rect
  }

  mutating func take(_ height: Int) -> Rect {
    let taken = Rect(x: left.x, y: left.y, width: left.width, height: min(max(0, height), left.height))
    left = left.dropping(rows: taken.height)
    return taken
  }
}
