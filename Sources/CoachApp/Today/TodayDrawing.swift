import Coaching
import RehabCore
import TerminalUI
import Wording

/// The Today screen as it is laid out: the path on top, then what to do beside what the next stage asks for.
struct TodayDrawing {
  let library: ExerciseLibrary
  let history: GateHistory
  let outlook: Outlook
  let tasks: TodayTasks
  let cursor: Int?

  private var rehab: RehabProtocol { library.rehabProtocol }
  private var decision: DayDecision { history.today }
  private var words: DecisionWording { DecisionWording(decision, rehab) }

  func draw(in rect: Rect, of frame: inout Frame) {
    let isSmall = rect.height < 16 || rect.width < 60
    var rows = Rows(rect)
    drawPath(in: rows.take(1), of: &frame)
    drawStage(in: rows.take(1), of: &frame)
    if !isSmall { _ = rows.take(1) }
    drawNotice(&rows, isSmall: isSmall, of: &frame)
    drawForeignProtocol(&rows, isSmall: isSmall, of: &frame)
    if isSmall {
      drawTasks(in: rows.take(min(tasks.all.count, max(1, rows.left.height - 2))), of: &frame)
      frame.draw(Paragraph(words.today[0], style: .muted), in: rows.left)
    } else {
      drawWide(rows, of: &frame)
    }
  }

  private func drawWide(_ all: Rows, of frame: inout Frame) {
    var rows = all
    let body = rows.left.droppingLast(rows: 2)
    drawStreak(in: rows.left.row(rows.left.height - 1), of: &frame)
    let (left, _, right) = body.columns(.flexible(weight: 11), .fixed(3), .flexible(weight: 10))
    rows = Rows(left)
    drawHeading(
      TodayWording.toDo, detail: planWords, style: Style(Theme.role(of: decision.plan)), &rows, of: &frame)
    drawTasks(in: rows.take(tasks.all.count), of: &frame)
    drawExercises(&rows, of: &frame)
    var side = Rows(right)
    drawHeading(TodayWording.why, detail: "", style: .muted, &side, of: &frame)
    for text in reasons { drawText(text, &side, of: &frame) }
    drawWayOn(&side, of: &frame)
    drawDaysAhead(left: &rows, right: &side, of: &frame)
    drawMornings(&rows, of: &frame)
  }

  private var reasons: [String] {
    words.today + [allowance].compactMap { $0 }
  }

  /// With a warning sign open, nothing but the sign is told.
  private var allowance: String? { isFlagOpen ? nil : history.runAllowance.map(LadderWording.allowance) }

  private var isFlagOpen: Bool { !history.openFlags.isEmpty }

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

  private func drawForeignProtocol(_ rows: inout Rows, isSmall: Bool, of frame: inout Frame) {
    guard let protocols = history.foreignProtocol else { return }
    let words = isSmall ? ProtocolWording.shortNotice(protocols) : ProtocolWording.notice(protocols)
    let text = Paragraph(words, style: Style(.amber, .bold))
    frame.draw(text, in: rows.take(text.height(in: rows.left.width)))
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
      let amount = TodayWording.amount(item)
      let row = rows.take(1).inset(columns: 2, rows: 0)
      let (label, _, work) = row.columns(.flexible, .fixed(1), .fixed(amount.displayWidth))
      frame.write(name(of: item), in: label)
      frame.write(amount, in: work, style: .muted)
    }
  }

  /// With what it stands in for, where it is an alternative.
  private func name(of item: RoutineItem) -> String {
    let instead = tasks.prescription.instead[item.exercise]
    return instead.map { "\(item.name) \(SwapWording.instead(of: library.name(of: $0)))" } ?? item.name
  }

  private func drawWayOn(_ rows: inout Rows, of frame: inout Frame) {
    guard let next = decision.stage.next, !isFlagOpen, rows.left.height > 4 else { return }
    _ = rows.take(1)
    drawHeading(TodayWording.wayTo(rehab.name(of: next)), detail: "", style: .muted, &rows, of: &frame)
    drawLadder(&rows, of: &frame)
    for condition in history.advanceConditions where condition.kind != .noOpenFlag || !condition.isMet {
      guard rows.left.height > 0 else { return }
      drawCondition(condition, in: rows.take(1), of: &frame)
    }
    guard let earliest = outlook.earliestAdvance else { return }
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

  /// The rungs of the ladder, and how far the present one is; at the top the conditions count the passes.
  private func drawLadder(_ rows: inout Rows, of frame: inout Frame) {
    guard let passes = history.passesAtLevel, rows.left.height > 1 else { return }
    let names = rehab.ladder.map { String($0.number) }
    let (label, path) = rows.take(1).columns(.fixed(LadderWording.ladder.displayWidth + 1), .flexible)
    frame.write(LadderWording.ladder, in: label)
    frame.draw(StepPath(names: names, current: decision.level), in: path)
    guard decision.level < rehab.ladder.last?.number ?? 0 else { return }
    let needed = rehab.limits.running.passesPerLevel
    draw(
      LadderWording.passes(at: decision.level), LadderWording.progress(passes, of: needed),
      isMet: passes >= needed, in: rows.take(1), of: &frame)
  }

  private func drawCondition(_ condition: AdvanceCondition, in row: Rect, of frame: inout Frame) {
    draw(
      condition.wording(rehab.limits), condition.progress ?? "", isMet: condition.isMet, in: row, of: &frame)
  }

  private func draw(
    _ words: String, _ progress: String, isMet: Bool, in row: Rect, of frame: inout Frame
  ) {
    let sign = isMet ? frame.charset.either("✓", or: "x") : frame.charset.either("○", or: "o")
    let (mark, text, amount) = row.columns(
      .fixed(2), .flexible, .fixed(progress.displayWidth + 1))
    frame.put(sign, x: mark.x, y: mark.y, style: Style(isMet ? .green : .muted))
    frame.write(words, in: text, style: isMet ? .muted : .plain)
    frame.write(progress, in: amount, style: isMet ? .muted : .bold, alignment: .right)
  }

  /// The days to come beside the rest where there is room; on the ladder they matter more than the mornings that were.
  private func drawDaysAhead(left: inout Rows, right: inout Rows, of frame: inout Frame) {
    guard !isFlagOpen else { return }
    let days = WeekWording.rows(outlook.week, rehab)
    if days.isEmpty { return }
    if right.left.height >= days.count {
      drawDays(days, &right, of: &frame)
    } else if decision.stage >= .returnToRunning, left.left.height >= 5 {
      drawDays(days, &left, of: &frame)
    }
  }

  private func drawDays(
    _ days: [(day: String, what: String)], _ rows: inout Rows, of frame: inout Frame
  ) {
    _ = rows.take(1)
    drawHeading(WeekWording.title, detail: "", style: .muted, &rows, of: &frame)
    for (day, what) in days.prefix(rows.left.height) {
      let (date, work) = rows.take(1).inset(columns: 2, rows: 0).columns(.fixed(12), .flexible)
      frame.write(day, in: date, style: .muted)
      frame.write(what, in: work)
    }
  }

  private func drawStreak(in row: Rect, of frame: inout Frame) {
    frame.write(TodayWording.streak(history), in: row, style: .muted)
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
    frame.draw(Paragraph(text), in: &rows)
  }
}
