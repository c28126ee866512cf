import RehabCore
import Wording

/// Why what was entered is no answer yet.
enum FormComplaint {
  case noScore
  case noText
  case number(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case day(ClosedRange<Day>)

  var words: String {
    switch self {
    case .noScore: FormWording.noScore
    case .noText: FormWording.noText
    case .number(let range): FormWording.number(from: range.lowerBound, to: range.upperBound)
    case .decimal(let range): FormWording.decimal(from: range.lowerBound, to: range.upperBound)
    case .day(let range): FormWording.day(from: range.lowerBound, to: range.upperBound)
    }
  }
}
