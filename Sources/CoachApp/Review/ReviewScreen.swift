import Coaching
import RehabCore
import TerminalUI
import Wording

/// How it went, in pictures: the days, the pain, the exercises and the stages; any day can be opened.
struct ReviewScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case move(Int), page(Int), stage(Int), first, last
    case view(Int), scale, numbers, exercise(Int)
    case open, find
  }

  let title = ReviewWording.title
  private(set) var view = ReviewView.days
  private(set) var scale = ReviewScale.weeks
  /// Nil for the last day.
  private(set) var day: Day?
  private(set) var exercise = 0
  private(set) var showsNumbers = false

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    let turning = [
      Binding(.any([.tab, .backTab]), "Tab", ReviewWording.turn, importance: 5) {
        Action.view($0 == .backTab ? -1 : 1)
      }
    ]
    switch view {
    case .days, .pain: return dayKeys + turning + [scaleKey, numbersKey] + otherKeys
    case .exercises: return [exerciseKey] + turning + [scaleKey, numbersKey, pageKey] + otherKeys
    case .stages: return turning + [numbersKey] + otherKeys
    }
  }

  private var dayKeys: [Binding<Action>] {
    [
      Binding(.any([.left, .right]), "←→", ReviewWording.byDay, importance: 4) {
        .move($0 == .left ? -1 : 1)
      },
      Binding(.any([.up, .down]), "↑↓", ReviewWording.byWeek, importance: 1) {
        .move($0 == .up ? -7 : 7)
      },
      Binding(.one(.enter), "Enter", ReviewWording.open, importance: 6, .open),
      pageKey,
      Binding(.any([.character("["), .character("]")]), "[ ]", ReviewWording.byStage, importance: -1) {
        .stage($0 == .character("[") ? -1 : 1)
      },
      Binding(.one(.home), "Home", ReviewWording.toFirst, importance: -1, .first),
      Binding(.one(.end), "End", ReviewWording.toLast, importance: -1, .last),
    ]
  }

  private var pageKey: Binding<Action> {
    Binding(.any([.pageUp, .pageDown]), "PgUp/PgDn", ReviewWording.byPage, importance: -1) {
      .page($0 == .pageUp ? -1 : 1)
    }
  }

  private var exerciseKey: Binding<Action> {
    Binding(.any([.up, .down]), "↑↓", ReviewWording.byExercise, importance: 4) {
      .exercise($0 == .up ? -1 : 1)
    }
  }

  private var scaleKey: Binding<Action> {
    Binding(.character("z"), "z", scale.next.wording, importance: 3, .scale)
  }

  private var numbersKey: Binding<Action> {
    let label = showsNumbers ? ReviewWording.pictures : ReviewWording.numbers
    return Binding(.character("v"), "v", label, importance: 3, .numbers)
  }

  private var otherKeys: [Binding<Action>] {
    [Binding(.character("/"), "/", ReviewWording.find, importance: 2, .find)]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    guard let history = coach.history else { return .none }
    switch action {
    case .move(let days): go(to: chosen(history) + days, history)
    case .page(let step): go(to: chosen(history) + step * scale.days, history)
    case .stage(let step): go(to: stageStart(step, history), history)
    case .first: go(to: history.chronicle.start, history)
    case .last: day = nil
    case .view(let step): view = view.turned(by: step)
    case .scale: scale = scale.next
    case .numbers: showsNumbers.toggle()
    case .exercise(let step):
      let count = ReviewDrawing(coach: coach, history: history, screen: self).exercises(room).count
      exercise = min(max(exercise + step, 0), max(count - 1, 0))
    case .open: return .go(.open(DayScreen(coach, day: chosen(history))))
    case .find: return .go(.open(FindScreen()), coach.askingForOlderNotes)
    }
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let history = coach.history else { return }
    ReviewDrawing(coach: coach, history: history, screen: self).draw(in: rect, of: &frame)
  }

  func firstDay(_ coach: Coach, in room: Rect) -> Day? {
    coach.history.map { ReviewDrawing(coach: coach, history: $0, screen: self).firstDay(in: room) }
  }

  /// The day that the cursor is on.
  func chosen(_ history: GateHistory) -> Day {
    let last = history.today.day
    return min(day ?? last, last)
  }

  private mutating func go(to day: Day, _ history: GateHistory) {
    let last = history.today.day
    let wanted = min(max(day, history.chronicle.start), last)
    self.day = wanted == last ? nil : wanted
  }

  /// The first day of the stage before or after that of the chosen day; of this one first, on the way back.
  private func stageStart(_ step: Int, _ history: GateHistory) -> Day {
    let day = chosen(history)
    let starts = history.milestones.stages.map(\.from)
    return step < 0
      ? starts.last { $0 < day } ?? day
      : starts.first { $0 > day } ?? day
  }
}
