import Coaching
import RehabCore
import TerminalUI
import Wording

/// Every exercise and aid to read.
struct LibraryScreen: CoachScreen {
  enum Action: Hashable, Sendable { case move(Int), first, last, open }

  let title = LibraryWording.title
  private let groups: [(name: String, entries: [LibraryEntry])]
  private let entries: [LibraryEntry]
  private var selected = 0
  /// When the card that is beside the list was chosen.
  private var opened: SessionInstant
  /// That card, which the figure above it has drawn many times a second.
  private var card: (page: Page, laid: LaidPage)?

  init(_ coach: Coach) {
    groups = LibraryEntry.groups(coach.library)
    entries = groups.flatMap(\.entries)
    opened = coach.now.instant
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.enter), "Enter", LibraryWording.read, importance: 6, .open),
      Binding(.any([.up, .down, .backTab, .tab]), "↑↓", LibraryWording.choose, importance: 4) {
        .move($0 == .up || $0 == .backTab ? -1 : 1)
      },
      Binding(.any([.pageUp, .pageDown]), "PgUp/PgDn", LibraryWording.page, importance: -1) {
        .move($0 == .pageUp ? -8 : 8)
      },
      Binding(.one(.home), "Home", LibraryWording.toFirst, importance: -1, .first),
      Binding(.one(.end), "End", LibraryWording.toLast, importance: -1, .last),
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .move(let steps): selected += steps
    case .first: selected = 0
    case .last: selected = entries.count - 1
    case .open:
      guard entries.indices.contains(selected) else { return .none }
      return .go(.open(CardScreen(coach, entries, at: selected)))
    }
    selected = min(max(selected, 0), max(entries.count - 1, 0))
    opened = coach.now.instant
    card = nil
    return .none
  }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    guard card == nil, room.width >= LibraryScreen.wide, entries.indices.contains(selected) else {
      return .none
    }
    let page = coach.card(of: entries[selected])
    card = (page, LaidPage(page, width: LibraryScreen.columns(of: room).card.width))
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard rect.width >= LibraryScreen.wide else { return drawMenu(coach, in: rect, of: &frame) }
    let (list, card) = LibraryScreen.columns(of: rect)
    drawMenu(coach, in: list, of: &frame)
    guard entries.indices.contains(selected) else { return }
    var text = card
    if let stage = stage(coach) {
      let (figure, _, rest) = card.rows(.fixed(LibraryScreen.figureHeight(in: card)), .fixed(1), .flexible)
      frame.draw(stage, in: figure)
      text = rest
    }
    let page = self.card?.page ?? coach.card(of: entries[selected])
    frame.draw(PageView(page: page, laid: self.card?.laid), in: text)
  }

  func nextChange(_ coach: Coach, in room: Rect) -> SessionInstant? {
    guard room.width >= LibraryScreen.wide else { return nil }
    return stage(coach)?.moment?.nextFrame(after: coach.now.instant)
  }

  private static func columns(of rect: Rect) -> (list: Rect, card: Rect) {
    let (list, _, card) = rect.columns(.fixed(49), .fixed(3), .flexible)
    return (list, card)
  }

  /// The figure above the card that is beside the list.
  private func stage(_ coach: Coach) -> FigureStage? {
    guard entries.indices.contains(selected), case .movement(let id) = entries[selected] else { return nil }
    return coach.library[movement: id].flatMap { coach.stage(of: $0, openedAt: opened) }
  }

  private static func figureHeight(in card: Rect) -> Int { min(16, card.height * 45 / 100) }

  /// From so many columns on, the card stands beside the list.
  private static let wide = 100

  private func drawMenu(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    var items: [MenuItem] = []
    var selection: Int?
    var index = 0
    for group in groups {
      if !items.isEmpty { items.append(MenuItem("", isEnabled: false)) }
      items.append(MenuItem(group.name, isEnabled: false))
      for entry in group.entries {
        if index == selected { selection = items.count }
        items.append(MenuItem(" " + entry.name(coach.library), detail: detail(of: entry, coach)))
        index += 1
      }
    }
    frame.draw(Menu(items: items, selection: selection), in: rect)
  }

  private func detail(of entry: LibraryEntry, _ coach: Coach) -> String {
    if case .movement(let id) = entry {
      switch coach.standing(of: id) {
      case .free: break
      case .hidden: return LibraryWording.hidden
      case .shownAgain: return LibraryWording.shownAgain
      }
    }
    return entry.evidence(coach.library).map(LibraryWording.grade) ?? ""
  }
}
