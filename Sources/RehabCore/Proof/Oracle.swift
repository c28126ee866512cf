/// Answers what a sketch does not know, and what the runner does; asked again and again, it gives every combination of
/// answers, one course at a time.
///
/// Within a course the same question has the same answer.
final class Oracle {
  private var answers: [Answer] = []
  private var asked = 0
  /// The morning scores from which a week may count as worse than the one before.
  private let risesFrom: [PainScore?]

  /// - Parameter scores: the morning scores of one day that are held against each other, so that a higher one never makes
  ///   a better week.
  init(comparing scores: [PainScore] = [.none]) {
    risesFrom = [nil] + scores.map { PainScore?($0) }
  }

  private struct Answer {
    let question: Question
    var choice: Int
    let choices: Int
  }

  /// One of `0..<choices`.
  func choose(_ question: Question, of choices: Int) -> Int {
    guard choices > 1 else { return 0 }
    for answer in answers[..<asked] where answer.question == question { return answer.choice }
    if asked == answers.count { answers.append(Answer(question: question, choice: 0, choices: choices)) }
    asked += 1
    return answers[asked - 1].choice
  }

  func choose<Choice>(_ question: Question, _ choices: [Choice]) -> Choice {
    choices[choose(question, of: choices.count)]
  }

  func either(_ question: Question) -> Bool { choose(question, of: 2) == 1 }

  /// One of the choices, or none of them.
  func chooseAny<Choice>(_ question: Question, of choices: ArraySlice<Choice>) -> Choice? {
    let index = choose(question, of: choices.count + 1)
    return index == 0 ? nil : choices[choices.startIndex + index - 1]
  }

  /// The answer if it is known, else both.
  func settle(_ known: Bool?, _ question: Question) -> Bool { known ?? either(question) }

  /// Whether this morning makes the week worse than the one before.
  func rises(at morning: PainScore) -> Bool {
    choose(.trendToJudge, risesFrom).map { morning >= $0 } ?? false
  }

  /// Runs a step once for every combination of answers that it asks for.
  func everyCourse(_ step: () -> Void) {
    answers = []
    repeat {
      asked = 0
      step()
    } while goOn()
  }

  /// To the next course; false after the last one.
  private func goOn() -> Bool {
    while let last = answers.indices.last {
      if answers[last].choice + 1 < answers[last].choices {
        answers[last].choice += 1
        return true
      }
      answers.removeLast()
    }
    return false
  }
}

/// What an oracle can be asked.
enum Question: UInt8, Hashable, Sendable, CaseIterable {
  // What the runner does.
  case flagsAtDawn, flagsAtNoon, flagsInTheEvening, firstRecord, painkillerAtDawn, painkillerLater, walkCheck,
    acceptance
  case calmMorning, session, sessionIsDoneAsPlanned, sessionPainkiller, sessionIsRun, laterMorning,
    creditIsWithdrawn
  // What a sketch has forgotten.
  case nightBefore, lateNight, gap, sideToJudge, flareToJudge, secondFlare, earlierFlare, unsettledFlare
  case redMornings, raisedMornings, risingTrend, trendToJudge
  case age, daysAtDose, urgentFlag, credits, fresh, lastStrength, calmMornings, quietSinceFlare, readiness,
    dose, level, levelUps
  case strengthBefore, strengthDay, runDay, runTomorrow, amberRunBefore
  // Where a course begins.
  case morningIsLate, startFlag, startRest, startFlareDue, startUnjudged, startDayBefore, startMorningBefore,
    startCreditable
}
