import Coaching
import TerminalUI
import Wording

extension Form {
  /// The keys of the question at hand.
  ///
  /// - Parameter leaving: what Esc does at the first question.
  func bindings(leaving: String) -> [Binding<FormAction>] {
    let back = Binding<FormAction>(
      .one(.escape), "Esc", isAtStart ? leaving : FormWording.back, importance: 5, .back)
    return switch question.kind {
    case .page: [confirm, back, lines]
    case .score(let switches, _):
      (canTurn ? [turn] : []) + scoreKeys + switches.map(flip) + [erase, confirm, back]
    case .choice:
      [upDown, digits(FormWording.choose, importance: 4), turnPage, confirm, back]
        + (isAboutALeg ? [pointing] : [])
    case .checklist: [upDown, mark, turnPage, confirm, back]
    case .number: [digits(FormWording.write), erase, confirm, back]
    case .decimal: [digits(FormWording.write), point, erase, confirm, back]
    case .day: [digits(FormWording.write), dash, erase, confirm, back]
    case .text: [confirm, erase, back, typing]
    }
  }

  private var confirm: Binding<FormAction> {
    Binding(.one(.enter), "Enter", confirmLabel, importance: 9, .confirm)
  }

  /// Says what Enter means as things stand: nothing marked, left open, left out.
  private var confirmLabel: String {
    if let label = question.confirmLabel { return label }
    switch question.kind {
    case .page: return FormWording.goOn
    case .checklist:
      if hasMoreToShow { return FormWording.nextPage }
      return draft.chosen.isEmpty ? FormWording.noneOfThese : FormWording.confirm
    case .text(let isOptional):
      return isOptional && draft.text.isEmpty ? FormWording.leaveOut : FormWording.confirm
    case .score(_, let isOptional):
      return isOptional && draft.score == nil ? FormWording.leaveOpen : FormWording.confirm
    case .number(_, _, let isOptional), .decimal(_, _, let isOptional), .day(_, let isOptional):
      return isOptional && draft.text.isEmpty ? FormWording.leaveOut : FormWording.confirm
    case .choice: return FormWording.confirm
    }
  }

  private var turnPage: Binding<FormAction> {
    Binding(.any([.pageUp, .pageDown]), "PgUp/PgDn", FormWording.page, importance: -1) {
      .turnPage($0 == .pageUp ? -1 : 1)
    }
  }

  private var turn: Binding<FormAction> {
    Binding(.any([.tab, .backTab, .up, .down]), "Tab", FormWording.otherLeg, importance: 7, .turn)
  }

  private var scoreKeys: [Binding<FormAction>] {
    [
      digits(FormWording.score, importance: 6),
      Binding(.any([.left, .down]), "Left", FormWording.lower, importance: -1, .move(-1)),
      Binding(.any([.right, .up]), "Right", FormWording.higher, importance: -1, .move(1)),
    ]
  }

  private var upDown: Binding<FormAction> {
    Binding(.any([.up, .down, .tab, .backTab]), "Up/Down", FormWording.move, importance: 2) { key in
      .move(key == .up || key == .backTab ? -1 : 1)
    }
  }

  private var isAboutALeg: Bool {
    if case .sides = question.map { true } else { false }
  }

  /// On the figure, which is seen from behind, so that left is left.
  private var pointing: Binding<FormAction> {
    Binding(.any([.left, .right]), "←→", FormWording.pointAt, importance: 3) { .digit($0 == .left ? 1 : 2) }
  }

  private var lines: Binding<FormAction> {
    Binding(.any([.up, .down, .pageUp, .pageDown]), "Up/Down", FormWording.read, importance: -1) { key in
      switch key {
      case .up: .move(-1)
      case .pageUp: .move(-5)
      case .pageDown: .move(5)
      default: .move(1)
      }
    }
  }

  private var mark: Binding<FormAction> {
    Binding(.character(" "), "Space", FormWording.toggle, importance: 8, .toggle)
  }

  private var erase: Binding<FormAction> {
    Binding(.any([.backspace, .delete]), "Backspace", FormWording.erase, importance: -1, .erase)
  }

  private var typing: Binding<FormAction> {
    Binding(.text, "A-Z", FormWording.write, importance: -1) { .character($0.printable ?? " ") }
  }

  private var point: Binding<FormAction> {
    Binding(
      .any([.character("."), .character(",")]), ".", FormWording.point, importance: -1, .character("."))
  }

  private var dash: Binding<FormAction> {
    Binding(.character("-"), "-", FormWording.dash, importance: -1, .character("-"))
  }

  private func digits(_ label: String, importance: Int = 4) -> Binding<FormAction> {
    Binding(.digits, "0-9", label, importance: importance) { .digit($0.digit ?? 0) }
  }

  private func flip(_ flip: Switch) -> Binding<FormAction> {
    Binding(.character(flip.key), String(flip.key), flip.label, importance: -1, .flip(flip))
  }
}

extension Switch {
  /// The key that turns it on and off.
  var key: Character {
    switch self {
    case .muscle: "x"
    case .sharp: "s"
    case .limp: "l"
    case .painkiller: "p"
    }
  }
}
