import RehabCore

/// A question of a form, when it is asked, and what its answer means.
///
/// What was answered before decides how it is asked and whether; an answer of a question that is not asked any more
/// does not count.
struct Ask<Answers: Sendable>: Sendable {
  let question: @Sendable (Answers) -> Question
  /// What stands there already, to be changed.
  var told: Answer?
  var isAsked: @Sendable (Answers) -> Bool = { _ in true }
  /// Stands beside the question before it, and is turned to by a key of its own: the other leg.
  var isBeside = false
  /// Whether the form waits for it, as long as it has no answer.
  var isNeeded: @Sendable (Answers) -> Bool = { _ in true }
  let take: @Sendable (Answer, inout Answers) -> Void

  /// The same, asked only where this holds.
  func asked(if isAsked: @escaping @Sendable (Answers) -> Bool) -> Ask {
    var ask = self
    ask.isAsked = isAsked
    return ask
  }
}

extension Ask {
  typealias Place<Value> = any WritableKeyPath<Answers, Value> & Sendable

  /// Something to read.
  static func page(_ title: String, _ text: String, confirmLabel: String? = nil) -> Ask {
    let question = Question(title, detail: text, .page, confirmLabel: confirmLabel)
    return Ask(question: { _ in question }, take: { _, _ in })
  }

  /// What was answered so far, to be read once more.
  static func page(
    _ title: String, confirmLabel: String, of text: @escaping @Sendable (Answers) -> String
  ) -> Ask {
    Ask(
      question: { Question(title, detail: text($0), .page, confirmLabel: confirmLabel) }, take: { _, _ in })
  }

  /// One of several values, each with its words.
  ///
  /// - Parameter told: the place of the one that stands there already.
  static func choice<Value: Sendable>(
    _ prompt: String, detail: String? = nil, into place: Place<Value?>, _ choices: [(Value, String)],
    told: Int? = nil, map: (@Sendable (Answers) -> BodyMap)? = nil
  ) -> Ask {
    Ask(
      question: { answers in
        Question(prompt, detail: detail, .choice(choices.map { Choice($0.1) }), map: map?(answers))
      },
      told: told.map { .choices([$0]) },
      take: { answer, answers in
        guard case .choices(let chosen) = answer, let index = chosen.first else { return }
        answers[keyPath: place] = choices[index].0
      })
  }

  /// Any of several values, each with its words.
  static func checklist<Value: Hashable & Sendable>(
    _ prompt: String, detail: String? = nil, into place: Place<Set<Value>>, _ choices: [(Value, Choice)]
  ) -> Ask {
    Ask(
      question: { _ in Question(prompt, detail: detail, .checklist(choices.map(\.1))) },
      take: { answer, answers in
        guard case .choices(let chosen) = answer else { return }
        answers[keyPath: place] = Set(chosen.map { choices[$0].0 })
      })
  }

  /// A whole number, nil where it was left out.
  static func number(
    _ prompt: String, detail: String? = nil, into place: Place<Int?>, in range: ClosedRange<Int>,
    unit: String, isOptional: Bool = false, told: Int? = nil
  ) -> Ask {
    Ask(
      question: { _ in
        Question(prompt, detail: detail, .number(range, unit: unit, isOptional: isOptional))
      },
      told: told.map { .number($0) },
      take: { answer, answers in
        if case .number(let number) = answer { answers[keyPath: place] = number }
      })
  }

  /// A number with or without decimals, nil where it was left out.
  static func decimal(
    _ prompt: String, detail: String? = nil, into place: Place<Double?>, in range: ClosedRange<Double>,
    unit: String, isOptional: Bool = false
  ) -> Ask {
    Ask(
      question: { _ in
        Question(prompt, detail: detail, .decimal(range, unit: unit, isOptional: isOptional))
      },
      take: { answer, answers in
        if case .decimal(let number) = answer { answers[keyPath: place] = number }
      })
  }

  /// A day.
  static func day(
    _ prompt: String, detail: String? = nil, into place: Place<Day?>, in range: ClosedRange<Day>,
    told: Day? = nil
  ) -> Ask {
    Ask(
      question: { _ in Question(prompt, detail: detail, .day(range, isOptional: false)) },
      told: told.map { .day($0) },
      take: { answer, answers in if case .day(let day) = answer { answers[keyPath: place] = day } })
  }

  /// A few words, none where they were left out.
  static func text(
    _ prompt: String, detail: String? = nil, into place: Place<String>, isOptional: Bool = false
  ) -> Ask {
    Ask(
      question: { _ in Question(prompt, detail: detail, .text(isOptional: isOptional)) },
      take: { answer, answers in if case .text(let words) = answer { answers[keyPath: place] = words } })
  }

  /// A score for each side; the last of them has the switches.
  ///
  /// - Parameter told: the scores that stand there already.
  static func scores(
    of sides: [Side], into place: Place<Scores>, last switches: [Switch] = [], detail: String? = nil,
    isOptional: Bool = false, told: Scores? = nil, prompt: (Side) -> String
  ) -> [Ask] {
    sides.map { side in
      score(
        of: side, into: place, switches: side == sides.last ? switches : [], detail: detail,
        isOptional: isOptional, told: told, prompt: prompt(side))
    }
  }

  static func score(
    of side: Side, into place: Place<Scores>, switches: [Switch], detail: String?, isOptional: Bool = false,
    told: Scores? = nil, prompt: String, hasMap: Bool = true
  ) -> Ask {
    let question = Question(
      prompt, detail: detail, .score(switches: switches, isOptional: isOptional),
      map: hasMap ? .side(side) : nil)
    return Ask(
      question: { _ in question },
      told: told?.pain[side].map { .score($0, switches: told?.switches[side] ?? []) },
      take: { answer, answers in
        guard case .score(let score, let on) = answer else { return }
        answers[keyPath: place].pain[side] = score
        answers[keyPath: place].switches[side] = on
      })
  }
}
