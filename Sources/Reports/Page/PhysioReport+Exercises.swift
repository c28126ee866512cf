import RehabCore
import Wording

// What was done of each exercise, at which doses, and how it felt.

extension PhysioReport {
  var exercises: HTML {
    let trained = review.exercises.filter { library[movement: $0.exercise] != nil }
    guard !trained.isEmpty else {
      return section(
        PhysioWording.exercises, "exercises", "<p>\(ReviewWording.noExercises)</p>\n\(others)\n\(elsewhere)")
    }
    return section(
      PhysioWording.exercises, "exercises",
      """
      <table>
      <tr><th>\(PhysioWording.exercise)</th><th>\(PhysioWording.doses)</th><th>\(PhysioWording.done)</th>\
      <th>\(PhysioWording.painInIt)</th><th>\(PhysioWording.last)</th></tr>
      \(trained.map { row(of: $0) })
      </table>
      \(others)
      \(elsewhere)
      <p class="aside">\(PhysioWording.asReported)</p>
      """)
  }

  private func row(of exercise: ExerciseReview) -> HTML {
    """
    <tr><td>\(library.name(of: exercise.exercise))</td><td>\(doses(of: exercise))</td>\
    <td>\(PhysioWording.done(exercise))</td>\
    <td>\(ScoreStrip(scores: exercise.pains, zones: rehab.limits.zones).svg)</td>\
    <td>\(exercise.lastDay.dayAndMonth)</td></tr>
    """
  }

  /// The doses it went through, the last one with what it asks for.
  private func doses(of exercise: ExerciseReview) -> HTML {
    guard let last = exercise.doses.last else { return .nothing }
    let before = exercise.doses.dropLast().suffix(3).map { step -> HTML in
      "\(step.dose.name) \(step.day.dayAndMonth)"
    }
    let amount = library[movement: exercise.exercise]?.doses[last.dose].map(PhysioWording.dose) ?? ""
    let steps: HTML =
      before.isEmpty ? .nothing : "<span class=\"steps\">\(HTML(before, divider: " → ")) → </span>"
    return "\(steps)<strong>\(last.dose.name)</strong> \(last.day.dayAndMonth), \(amount)"
  }

  /// Runs and readiness tests, in a line.
  private var others: HTML {
    let others = review.exercises.filter { library[movement: $0.exercise] == nil } + review.tests
    guard !others.isEmpty else { return .nothing }
    let words = others.map {
      PhysioWording.other(library.name(of: $0.exercise), worst: $0.pains.map(\.score), last: $0.lastDay)
    }
    return "<p>\(PhysioWording.others) \(words.joined(separator: "; ")).</p>"
  }

  /// Training elsewhere, a kind after the other, in a line.
  private var elsewhere: HTML {
    var told: [Activity.Kind: [(day: Day, activity: Activity)]] = [:]
    for day in review.days.map(\.day) {
      for record in history.chronicle.records(on: day) {
        if case .activity(let activity) = record.fact {
          told[activity.what, default: []].append((day, activity))
        }
      }
    }
    let words = Activity.Kind.allCases.compactMap { kind -> String? in
      guard let all = told[kind], let last = all.last?.day else { return nil }
      return PhysioWording.elsewhere(
        kind, all.map(\.activity), last: last,
        worst: all.compactMap { $0.activity.pain.worst(over: history.affected) })
    }
    return words.isEmpty ? .nothing : "<p>\(PhysioWording.elsewhere) \(words.joined(separator: "; ")).</p>"
  }
}
