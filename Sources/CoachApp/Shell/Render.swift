import RehabCore
public import TerminalUI
import Wording

extension Coach {
  /// The least screen on which a routine can be done.
  public static let leastSize = Size(width: 40, height: 12)

  /// The whole screen as it is now.
  public func render(charset: Charset) -> Frame {
    var frame = Frame(size: size, charset: charset)
    guard size.width >= Coach.leastSize.width, size.height >= Coach.leastSize.height else {
      frame.write(
        ScreenWording.tooSmall(width: size.width, height: size.height),
        in: frame.bounds.row(max(0, (size.height - 1) / 2)))
      return frame
    }
    guard let top = screens.last else { return frame }
    let (header, body, footer) = frame.bounds.rows(.fixed(1), .flexible, .fixed(1))
    drawHeader(top, in: header, of: &frame)
    top.draw(self, in: room(in: body), of: &frame)
    drawFooter(top, in: footer, of: &frame)
    return frame
  }

  /// Where a screen of this size draws.
  var room: Rect { room(in: Rect(size).rows(.fixed(1), .flexible, .fixed(1)).1) }

  private func room(in body: Rect) -> Rect {
    let isRoomy = size.height >= 20
    return (isRoomy ? body.inset(columns: 2, rows: 1) : body.inset(columns: 1, rows: 0))
      .limited(toColumns: 110)
  }

  private func drawHeader(_ screen: any CoachScreen, in row: Rect, of frame: inout Frame) {
    frame.fill(row, style: Theme.header)
    let inner = row.inset(columns: 1, rows: 0)
    frame.write(screen.title, in: inner, style: Theme.header.with(.bold))
    let right = saveTrouble.map { _ in ScreenWording.notSaved } ?? day(beside: screen.title)
    frame.write(right, in: inner, style: Theme.header, alignment: .right)
  }

  /// The day, and that it is a demo, in as many words as there is room for.
  private func day(beside title: String) -> String {
    guard isDemo else { return today.short }
    let whole = "\(ScreenWording.demo)   \(today.short)"
    return title.count + whole.count + 4 <= size.width ? whole : ScreenWording.shortDemo
  }

  private func drawFooter<Screen: CoachScreen>(_ screen: Screen, in row: Rect, of frame: inout Frame) {
    // Closures, because a key path into a generic type is looked up anew for every frame.
    let own = screen.bindings(self).map { $0.hint }
    let global = GlobalBindings.hints(textIsTaken: screen.takesText, isFirst: screens.count == 1)
    let free = global.filter { hint in !own.contains { $0.key == hint.key } }
    frame.draw(
      KeyHints(own.filter { $0.importance >= 0 } + free), in: row.inset(columns: 1, rows: 0))
  }
}
