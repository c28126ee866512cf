public import RehabCore

/// The look back as text, for the command line.
public enum ReviewText {
  /// - Parameter isUnicode: whether the signs of the days may be other than ASCII.
  public static func page(
    _ history: GateHistory, _ review: Review, _ library: ExerciseLibrary, isUnicode: Bool
  ) -> Page {
    let streak = history.streak
    var page = Page([
      .title(
        [
          ReviewWording.streak(streak), ReviewWording.longest(streak), ReviewWording.reserves(streak),
        ].joined(separator: " · ")),
      .text(ReviewWording.outlook(streak)), .text(ReviewWording.adherence(history.adherence) + "."),
    ])
    page.add("Days", days(review, isUnicode: isUnicode))
    page.add(ReviewWording.stages, stages(review, library.rehabProtocol))
    page.add(ReviewWording.exercises, exercises(review, library))
    return page
  }

  /// The spans of the stages, a row each, the latest first.
  public static func stages(_ review: Review, _ rehab: RehabProtocol) -> [Page.Block] {
    let rows = review.stages.reversed().map {
      [rehab.name(of: $0.stage), counted($0.days, "day"), "\($0.from.short) - \($0.to.short)"]
    }
    return rows.isEmpty ? [] : [.table(header: ["Stage", "Lasted", "From and to"], rows: rows)]
  }

  /// What was done of each exercise, a row each.
  public static func exercises(_ review: Review, _ library: ExerciseLibrary) -> [Page.Block] {
    let rows = review.exercises.map {
      [library.name(of: $0.exercise), ReviewWording.total($0), $0.lastDay.short]
    }
    guard !rows.isEmpty else { return [.text(ReviewWording.noExercises)] }
    return [.table(header: ["Exercise", "In all", "Last"], rows: rows)]
  }

  /// A row for each week, from Monday on, and what the signs stand for.
  private static func days(_ review: Review, isUnicode: Bool) -> [Page.Block] {
    guard let first = review.days.first else { return [] }
    var weeks: [Day: [Character]] = [:]
    for day in review.days {
      let monday = day.day - (day.day.weekday - 1)
      let missing = day.day == first.day ? day.day.weekday - 1 : 0
      weeks[monday, default: Array(repeating: " ", count: missing)]
        .append(isUnicode ? DaySign(day).unicode : DaySign(day).ascii)
    }
    let mornings = Dictionary(review.days.map { ($0.day, $0.morning) }, uniquingKeysWith: { $1 })
    let rows = weeks.sorted { $0.key < $1.key }.map { monday, signs in
      let scores = (0..<7).map { offset -> String in
        guard let day = mornings[monday + offset] else { return "" }
        return day.map { "\($0.value)" } ?? "-"
      }
      return [monday.short, signs.map { String($0) }.joined(separator: " "), scores.joined(separator: " ")]
    }
    let legend = DaySign.allCases.map { "\(isUnicode ? $0.unicode : $0.ascii) \($0.wording)" }
    return [
      .table(header: ["Week of", "Mo to Su", "Mornings"], rows: rows),
      .aside(legend.joined(separator: ", ")),
    ]
  }
}
