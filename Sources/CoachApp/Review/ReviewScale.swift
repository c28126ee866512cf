import RehabCore
import Wording

/// How much of the plan a picture of the review shows at once.
enum ReviewScale: Int, Hashable, Sendable, CaseIterable {
  case month, weeks, year

  /// How far a page up or down goes, and how many days a curve shows.
  var days: Int {
    switch self {
    case .month: 30
    case .weeks: 84
    case .year: 364
    }
  }

  var wording: String {
    switch self {
    case .month: ReviewWording.months
    case .weeks: ReviewWording.weeks
    case .year: ReviewWording.year
    }
  }

  /// The next wider one; after the widest the narrowest again.
  var next: ReviewScale { ReviewScale(rawValue: (rawValue + 1) % ReviewScale.allCases.count) ?? .month }
}

/// What the review shows a picture of.
enum ReviewView: Int, Hashable, Sendable, CaseIterable {
  case days, pain, exercises, stages

  var wording: String {
    switch self {
    case .days: ReviewWording.days
    case .pain: ReviewWording.pain
    case .exercises: ReviewWording.exercisesTab
    case .stages: ReviewWording.stages
    }
  }

  func turned(by step: Int) -> ReviewView {
    let count = ReviewView.allCases.count
    return ReviewView(rawValue: (rawValue + step + count) % count) ?? .days
  }
}

/// Which of many equal steps, such as weeks or months, fit into a view: the last ones, or those from the chosen one on
/// if it is earlier.
func stepsInView(_ count: Int, last: Int, chosen: Int) -> ClosedRange<Int> {
  let count = max(count, 1)
  let first = min(last - count + 1, chosen)
  return first...(first + count - 1)
}
