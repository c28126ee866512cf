import RehabCore
import Wording

/// The scores of one exercise in a small drawing beside their range in figures.
struct ScoreStrip {
  let scores: [DayScore]
  let zones: Zones

  /// No more than so many, the latest.
  private static let most = 40
  private static let width = 84.0
  private static let height = 22.0

  var svg: HTML {
    guard !scores.isEmpty else { return .nothing }
    let shown = Array(scores.suffix(Self.most))
    let step = (Self.width - 6) / Double(max(1, shown.count - 1))
    let points = shown.enumerated().map { place, score -> HTML in
      "\(3 + Double(place) * step),\(y(Double(score.score.value)))"
    }
    let last = shown[shown.count - 1]
    let green = y(Double(zones.greenAtMost.value) + 0.5)
    let amber = y(Double(zones.amberAtMost.value) + 0.5)
    return """
      <svg class="strip" viewBox="0 0 \(Self.width) \(Self.height)" role="img" \
      aria-label="\(PhysioWording.range(shown.map(\.score)))">\
      <rect class="zone red" width="\(Self.width)" height="\(amber)"/>\
      <rect class="zone amber" y="\(amber)" width="\(Self.width)" height="\(green - amber)"/>\
      <rect class="zone green" y="\(green)" width="\(Self.width)" height="\(Self.height - green)"/>\
      <polyline class="worst-line" points="\(HTML(points, divider: " "))"/>\
      <circle class="worst-dot" cx="\(3 + Double(shown.count - 1) * step)" cy="\(y(Double(last.score.value)))" r="2"/></svg> \
      <span class="range">\(PhysioWording.range(scores.map(\.score)))</span>
      """
  }

  private func y(_ score: Double) -> Double {
    Self.height - 2 - (Self.height - 4) * score / Double(PainScore.range.upperBound)
  }
}
