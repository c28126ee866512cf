import RehabCore

/// Something that is asked on a page of its own.
struct Question: Hashable, Sendable, Identifiable {
  let id: String
  var prompt: String
  /// What helps to answer: the time window, the place; the text of a page.
  var detail: String?
  var kind: Kind
  /// Asked only if all of these hold for earlier answers.
  var conditions: [Condition]
  /// What Enter does here, where "confirm" says too little.
  var confirmLabel: String?
  /// What of the body is asked about, shown on a figure beside the field.
  var map: BodyMap?

  init(
    _ id: String, _ prompt: String, detail: String? = nil, kind: Kind, conditions: [Condition] = [],
    confirmLabel: String? = nil, map: BodyMap? = nil
  ) {
    self.id = id
    self.prompt = prompt
    self.detail = detail
    self.kind = kind
    self.conditions = conditions
    self.confirmLabel = confirmLabel
    self.map = map
  }

  enum Kind: Hashable, Sendable {
    /// Nothing is asked: something to read.
    case page
    /// A score of 0 to 10, with switches such as "muscle, not the injury"; nothing where it may be left open.
    case score(switches: [Switch], isOptional: Bool)
    /// One of several.
    case choice([Choice])
    /// Any of several, or none.
    case checklist([Choice])
    /// A whole number in a range, or nothing where it may be left out.
    case number(ClosedRange<Int>, unit: String, isOptional: Bool)
    /// A number with or without decimals in a range, or nothing where it may be left out.
    case decimal(ClosedRange<Double>, unit: String, isOptional: Bool)
    /// A day, written YYYY-MM-DD or as days ago, in a range; nothing where it may be left out.
    case day(ClosedRange<Day>, isOptional: Bool)
    /// Words, at least one.
    case text
  }

  /// Holds if one of the choices was made, or none of them where it is turned round. An answer not given is no
  /// choice.
  struct Condition: Hashable, Sendable {
    let question: String
    let choices: Set<String>
    let isChosen: Bool

    static func chosen(_ choices: Set<String>, in question: String) -> Condition {
      Condition(question: question, choices: choices, isChosen: true)
    }

    static func notChosen(_ choices: Set<String>, in question: String) -> Condition {
      Condition(question: question, choices: choices, isChosen: false)
    }

    func holds(for answer: Answer?) -> Bool {
      guard case .choices(let chosen) = answer else { return !isChosen }
      return chosen.isDisjoint(with: choices) != isChosen
    }
  }

  /// The choices of a choice or checklist.
  var choices: [Choice] {
    switch kind {
    case .choice(let choices), .checklist(let choices): choices
    default: []
    }
  }
}

struct Choice: Hashable, Sendable, Identifiable {
  let id: String
  var label: String
  var detail: String?

  init(_ id: String, _ label: String, detail: String? = nil) {
    self.id = id
    self.label = label
    self.detail = detail
  }
}

/// Something that a key turns on and off beside a score.
struct Switch: Hashable, Sendable, Identifiable {
  let id: String
  let key: Character
  var label: String
}

/// What was answered.
enum Answer: Hashable, Sendable {
  case score(PainScore, switches: Set<String>)
  case choices(Set<String>)
  case number(Int)
  case decimal(Double)
  case day(Day)
  case text(String)
  /// A page that was read, or a question that was left out.
  case nothing
}
