import RehabCore
import TerminalUI
import Wording

/// How the days went: the streak, the mornings, the marks of the last 30 days, and what was done in all.
struct ReviewScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case move(Int), first, last, why, turn
    case scroll(Scroll.Action)
  }

  let title = ReviewWording.title
  private var review: Review?
  /// Nil for the last day.
  private var day: Day?
  private var showsTotals = false
  private var scroll = Scroll()

  init(_ coach: Coach) {
    review = coach.history.map { Review($0) }
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    var bindings = showsTotals && !ReviewDrawing.showsAll(in: coach.room) ? [] : dayBindings
    if !ReviewDrawing.showsAll(in: coach.room) {
      if showsTotals {
        bindings += (Scroll.bindings + [Scroll.ends]).map { $0.map { .scroll($0) } }
      }
      bindings.append(
        Binding(
          .one(.tab), "Tab", showsTotals ? ReviewWording.days : ReviewWording.totals, importance: 4, .turn))
    }
    return bindings
  }

  private var dayBindings: [Binding<Action>] {
    [
      Binding(.any([.left, .right]), "←→", ReviewWording.byDay, importance: 5) {
        .move($0 == .left ? -1 : 1)
      },
      Binding(.one(.enter), "Enter", ReviewWording.why, importance: 6, .why),
      Binding(.any([.up, .down]), "↑↓", ReviewWording.byWeek, importance: -1) {
        .move($0 == .up ? -7 : 7)
      },
      Binding(.any([.pageUp, .pageDown]), "PgUp/PgDn", ReviewWording.byMonth, importance: -1) {
        .move($0 == .pageUp ? -ReviewDrawing.dayCount : ReviewDrawing.dayCount)
      },
      Binding(.one(.home), "Home", ReviewWording.toFirst, importance: -1, .first),
      Binding(.one(.end), "End", ReviewWording.toLast, importance: -1, .last),
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    guard let review, let first = review.days.first?.day, let last = review.days.last?.day else {
      return .none
    }
    switch action {
    case .move(let days):
      let wanted = min(max((day ?? last) + days, first), last)
      day = wanted == last ? nil : wanted
    case .first: day = first == last ? nil : first
    case .last: day = nil
    case .why: return .go(.open(WhyScreen(coach, day: day ?? last)))
    case .turn:
      showsTotals.toggle()
      scroll = Scroll()
    case .scroll(let action):
      scroll.perform(action, ReviewDrawing.totals(review, coach), in: coach.room)
    }
    return .none
  }

  mutating func update(_ coach: inout Coach) -> Response {
    review = coach.history.map { Review($0) }
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let review, let history = coach.history else { return }
    if showsTotals, !ReviewDrawing.showsAll(in: rect) {
      let page = ReviewDrawing.totals(review, coach)
      return frame.draw(PageView(page: page, firstLine: scroll.firstLine), in: rect)
    }
    let index = day.map { day in review.days.firstIndex { $0.day == day } ?? review.days.count - 1 }
    ReviewDrawing(coach: coach, history: history, review: review, selected: index ?? review.days.count - 1)
      .draw(in: rect, of: &frame)
  }
}
