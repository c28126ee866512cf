import Coaching
import RehabCore
public import TerminalUI
import Wording

extension Shell {
  /// The least screen on which a routine can be done.
  public static let leastSize = Size(width: 40, height: 12)

  /// The whole screen as it is now.
  public func render(charset: Charset) -> Frame {
    var frame = Frame(size: size, charset: charset)
    guard isLargeEnough else {
      frame.write(
        ScreenWording.tooSmall(
          (size.width, size.height), least: (Shell.leastSize.width, Shell.leastSize.height)),
        in: frame.bounds.row(max(0, (size.height - 1) / 2)))
      return frame
    }
    guard let top = screens.last else { return frame }
    let (header, _, footer) = frame.bounds.rows(.fixed(1), .flexible, .fixed(1))
    drawHeader(top, in: header, of: &frame)
    top.draw(coach, in: room, of: &frame)
    drawFooter(top, in: footer, of: &frame)
    return frame
  }

  private var isLargeEnough: Bool {
    size.width >= Shell.leastSize.width && size.height >= Shell.leastSize.height
  }

  /// Where the screen on top draws; empty where nothing of it is drawn.
  var room: Rect {
    guard isLargeEnough else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    let body = Rect(size).rows(.fixed(1), .flexible, .fixed(1)).1
    let isRoomy = size.height >= 20
    return (isRoomy ? body.inset(columns: 2, rows: 1) : body.inset(columns: 1, rows: 0))
      .limited(toColumns: 110)
  }

  private func drawHeader(_ screen: any CoachScreen, in row: Rect, of frame: inout Frame) {
    frame.fill(row, style: Theme.header)
    let inner = row.inset(columns: 1, rows: 0)
    frame.write(screen.title, in: inner, style: Theme.header.with(.bold))
    frame.write(
      trouble ?? occasion(beside: screen.title), in: inner, style: Theme.header, alignment: .right)
  }

  /// What could not be kept.
  private var trouble: String? {
    if coach.unsaved.recordTrouble != nil { return ScreenWording.notSaved }
    return coach.unsaved.settingTrouble.map { _ in ScreenWording.settingNotSaved }
  }

  /// The day, and that it is a demo, in as many words as there is room for.
  private func occasion(beside title: String) -> String {
    switch coach.occasion {
    case .ownPlan: return coach.today.short
    case .timer: return ""
    case .demo:
      let whole = "\(ScreenWording.demo)   \(coach.today.short)"
      return title.count + whole.count + 4 <= size.width ? whole : ScreenWording.shortDemo
    }
  }

  private func drawFooter<Screen: CoachScreen>(_ screen: Screen, in row: Rect, of frame: inout Frame) {
    // Closures, because a key path into a generic type is looked up anew for every frame.
    let own = screen.bindings(coach).map { $0.hint }
    let others = GlobalKeys.left(beside: own, textIsTaken: screen.takesText, isFirst: screens.count == 1)
    frame.draw(
      KeyHints((own + others).filter { $0.importance >= 0 }), in: row.inset(columns: 1, rows: 0))
  }
}
