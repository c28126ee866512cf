import RehabCore
import TerminalUI
import Wording

/// The exercises of the days in view, a row each: the sets of both legs from the middle outwards, the doses, and the
/// trend of the pain.
struct ExercisesPicture: Widget {
  let exercises: [ExerciseReview]
  let name: (ExerciseID) -> String
  let zones: Zones
  /// The index of the chosen one; nil where none can be chosen.
  let selected: Int?
  let showsNumbers: Bool

  func draw(in rect: Rect, of frame: inout Frame) {
    guard !exercises.isEmpty else { return frame.draw(Paragraph(ReviewWording.noExercises), in: rect) }
    drawHeader(in: rect.row(0), of: &frame)
    let list = rect.dropping(rows: 1)
    let most = max(1, exercises.map(\.mostOfASide).max() ?? 1)
    let excerpt = Excerpt(around: selected ?? 0, of: exercises.count, rows: list.height)
    for (row, index) in excerpt.lines.enumerated() {
      draw(exercises[index], isSelected: index == selected, most: most, in: list.row(row), of: &frame)
    }
    frame.drawMore(around: excerpt, in: list)
  }

  private func drawHeader(in row: Rect, of frame: inout Frame) {
    let parts = Columns(row)
    let (left, right) = (ReviewWording.setsOfLeft, ReviewWording.setsOfRight)
    let isNarrow = parts.right.width < right.count
    frame.write(isNarrow ? String(left.prefix(1)) : left, in: parts.left, style: .muted, alignment: .right)
    frame.write(isNarrow ? String(right.prefix(1)) : right, in: parts.right, style: .muted)
    frame.write(ReviewWording.doseColumn, in: parts.doses, style: .muted)
    frame.write(ReviewWording.painColumn, in: parts.pain, style: .muted)
  }

  private func draw(
    _ exercise: ExerciseReview, isSelected: Bool, most: Int, in row: Rect, of frame: inout Frame
  ) {
    let parts = Columns(row)
    if isSelected { frame.fill(parts.name, style: .selection) }
    let marker = isSelected ? frame.charset.either("▸", or: ">") : " "
    frame.write(
      "\(marker) \(name(exercise.exercise))", in: parts.name,
      style: isSelected ? .selection.with(.bold) : .plain)
    let (left, right) = exercise.setsBySide
    drawSets(left, most: most, in: parts.left, growsLeft: true, of: &frame)
    drawSets(right, most: most, in: parts.right, growsLeft: false, of: &frame)
    frame.write(ReviewWording.doses(exercise.doses), in: parts.doses)
    drawPain(exercise.pains, in: parts.pain, of: &frame)
  }

  private func drawSets(_ sets: Int, most: Int, in rect: Rect, growsLeft: Bool, of frame: inout Frame) {
    if showsNumbers {
      frame.write("\(sets)", in: rect, alignment: growsLeft ? .right : .left)
    } else {
      let length = sets == 0 ? 0 : max(1, sets * rect.width / most)
      let x = growsLeft ? rect.endX - length : rect.x
      frame.fill(
        Rect(x: x, y: rect.y, width: length, height: rect.height),
        with: frame.charset.either("▆", or: "="), style: .accent)
    }
    if growsLeft {
      frame.put(frame.charset.either("│", or: "|"), x: rect.endX, y: rect.y, style: .track)
    }
  }

  private func drawPain(_ pains: [DayScore], in rect: Rect, of frame: inout Frame) {
    let zones = zones
    guard showsNumbers else {
      return frame.draw(
        Sparkline(scores: pains.map(\.score.value)) { Theme.zone(of: $0, zones) }, in: rect)
    }
    for (place, pain) in pains.suffix(rect.width).enumerated() {
      let sign = pain.score == .worst ? "X" : "\(pain.score.value)"
      frame.write(
        sign, x: rect.x + place, y: rect.y, style: Style(Theme.zone(of: pain.score.value, zones)))
    }
  }

  /// The columns of a row; the narrower it is, the less of the name and the bars there is.
  private struct Columns {
    let name, left, right, doses, pain: Rect

    init(_ row: Rect) {
      let isWide = row.width >= 60
      let bar = isWide ? 10 : 4
      let parts = row.columns([
        .fixed(isWide ? 26 : 15), .fixed(1), .fixed(bar), .fixed(1), .fixed(bar), .fixed(isWide ? 2 : 1),
        .fixed(isWide ? 12 : 0), .fixed(isWide ? 2 : 0), .flexible, .fixed(1),
      ])
      (name, left, right, doses, pain) = (parts[0], parts[2], parts[4], parts[6], parts[8])
    }
  }
}

extension ExerciseReview {
  /// The sets of each leg; a set of both counts for both.
  var setsBySide: (left: Int, right: Int) {
    let both = bySide[.both]?.sets ?? 0
    return ((bySide[.left]?.sets ?? 0) + both, (bySide[.right]?.sets ?? 0) + both)
  }

  fileprivate var mostOfASide: Int { max(setsBySide.left, setsBySide.right) }
}
