import Coaching
import RehabCore
import TerminalUI
import Wording

/// What was done, what it earned, and what comes tomorrow.
struct SummaryScreen: CoachScreen {
  enum Action: Sendable { case home }

  let title = SummaryWording.title
  private let session: EndedSession

  init(_ session: EndedSession) {
    self.session = session
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(
        .any([.enter, .character(" "), .escape]), "Enter", SummaryWording.home, importance: 9, .home)
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response { .go(.home) }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let style = Style(session.wasStopped ? .amber : .green, .bold)
    let air = rect.height < 16 ? 0 : 1
    var rows = Rows(rect)
    guard !session.isEmpty else {
      return frame.draw(Paragraph(SummaryWording.allSkipped, style: .bold), in: rect)
    }
    frame.draw(Paragraph(SummaryWording.headline(session.outcome), style: style), in: &rows)
    if let now = SummaryWording.now(session.outcome) { frame.draw(Paragraph(now, style: .bold), in: &rows) }
    let later = foot(coach)
    let footHeight = later.reduce(0) { $0 + Paragraph($1.text).height(in: rect.width) }
    _ = rows.take(air)
    drawItems(coach, &rows, leaving: footHeight + air, &frame)
    _ = rows.take(air)
    for line in later { frame.draw(Paragraph(line.text, style: line.style), in: &rows) }
  }

  /// What was earned, and what is next.
  private func foot(_ coach: Coach) -> [Span] {
    let meaning = coach.meaning(of: session)
    return [meaning.earned.map { Span($0, .bold) }].compactMap { $0 } + meaning.next.map { Span($0) }
      + [meaning.asked.map { Span($0, Style(.accent)) }].compactMap { $0 }
  }

  private func drawItems(_ coach: Coach, _ rows: inout Rows, leaving foot: Int, _ frame: inout Frame) {
    let scores = coach.scores(of: session)
    let zones = coach.library.rehabProtocol.limits.zones
    let rest = max(1, rows.left.height - foot)
    let items = session.items
    let shown = items.count <= rest ? items.count : rest - 1
    for item in items.prefix(shown) {
      let amounts = SummaryWording.amounts(session.amounts(of: item))
      draw(
        item.title, amounts, scores?.exercises[item.exercise], zones, in: rows.take(1), of: &frame)
    }
    if shown < items.count {
      return frame.write(SummaryWording.more(items.count - shown), in: rows.take(1), style: .muted)
    }
    guard let after = scores?.after, shown < rest else { return }
    draw(SummaryWording.afterwards, "", after, zones, in: rows.take(1), of: &frame)
  }

  private func draw(
    _ name: String, _ amounts: String, _ score: SessionScores.Score?, _ zones: Zones, in row: Rect,
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
