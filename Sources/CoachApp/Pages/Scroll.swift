import TerminalUI
import Wording

/// Where a page is read, and the keys that move there.
struct Scroll: Hashable, Sendable {
  private(set) var firstLine = 0

  enum Action: Hashable, Sendable {
    case lines(Int), pages(Int), top, end
  }

  static let bindings: [Binding<Action>] = [
    Binding(.any([.up, .down]), "↑↓", LibraryWording.scroll, importance: 2) {
      .lines($0 == .up ? -1 : 1)
    },
    Binding(.any([.pageUp, .pageDown, .character(" ")]), "PgUp/PgDn", LibraryWording.page, importance: -1) {
      .pages($0 == .pageUp ? -1 : 1)
    },
  ]

  /// To the top and the end, where these keys mean nothing else.
  static let ends = Binding<Action>(
    .any([.home, .end]), "Home/End", LibraryWording.toEnds, importance: -1
  ) { $0 == .home ? .top : .end }

  mutating func perform(_ action: Action, _ page: Page, in rect: Rect) {
    perform(action, lines: PageView.height(of: page, in: rect), in: rect.height)
  }

  /// - Parameters:
  ///   - count: how many lines there are.
  ///   - height: how many of them are seen at once.
  mutating func perform(_ action: Action, lines count: Int, in height: Int) {
    // There may be fewer lines, or a larger screen, since the last key.
    let last = max(count - height, 0)
    let from = min(firstLine, last)
    switch action {
    case .lines(let count): firstLine = from + count
    case .pages(let count): firstLine = from + count * max(height - 2, 1)
    case .top: firstLine = 0
    case .end: firstLine = last
    }
    firstLine = min(max(firstLine, 0), last)
  }
}
