import RehabCore
import Wording

/// The curves of the morning scores and of the worst scores of the sessions, over the zones, with the stages marked.
///
/// Each series has a shape of its own and every zone its name, so that a print without colour can be read too.
struct PainChart {
  let days: [DayReview]
  let stages: [StageSpan]
  let rehab: RehabProtocol

  private static let width = 760.0
  private static let height = 236.0
  private static let left = 22.0
  private static let right = 64.0
  private static let top = 30.0
  private static let bottom = 22.0

  var svg: HTML {
    guard let first = days.first?.day, let last = days.last?.day else { return .nothing }
    let label = PhysioWording.chart(from: first, to: last)
    return """
      <svg class="chart" viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-label="\(label)">
      \(zones)
      \(scale)
      \(calendar)
      \(stageMarks)
      \(flareMarks)
      \(morningLine)
      \(worstMarks)
      </svg>
      """
  }

  /// The middle of a day's column.
  private func x(_ day: Day) -> Double {
    let room = Self.width - Self.left - Self.right
    let first = days.first?.day ?? day
    return Self.left + room * (Double(day - first) + 0.5) / Double(days.count)
  }

  private var columnWidth: Double { (Self.width - Self.left - Self.right) / Double(days.count) }

  private func y(_ score: Double) -> Double {
    let room = Self.height - Self.top - Self.bottom
    return Self.top + room * (1 - score / Double(PainScore.range.upperBound))
  }

  private func y(_ score: PainScore) -> Double { y(Double(score.value)) }

  private var zones: HTML {
    let limits = rehab.limits.zones
    let green = Double(limits.greenAtMost.value) + 0.5
    let amber = Double(limits.amberAtMost.value) + 0.5
    let bands: [(name: HTML, from: Double, to: Double, words: String)] = [
      ("green", 0, green, PhysioWording.greenZone(limits)),
      ("amber", green, amber, PhysioWording.amberZone(limits)),
      ("red", amber, Double(PainScore.range.upperBound), PhysioWording.redZone(limits)),
    ]
    let width = Self.width - Self.left - Self.right
    return HTML(
      bands.map { band in
        """
        <rect class="zone \(band.name)" x="\(Self.left)" y="\(y(band.to))" width="\(width)" height="\(y(band.from) - y(band.to))"/>
        <text class="zone-name" x="\(Self.width - Self.right + 6)" y="\((y(band.from) + y(band.to)) / 2 + 3)">\(band.words)</text>
        """
      })
  }

  private var scale: HTML {
    HTML(
      stride(from: 0, through: PainScore.range.upperBound, by: 2).map { score in
        "<text class=\"scale\" x=\"\(Self.left - 6)\" y=\"\(y(Double(score)) + 3)\">\(score)</text>"
      })
  }

  /// Mondays of a few weeks, the first days of longer times' months.
  private var calendar: HTML {
    let byWeek = days.count <= 70
    let marked = days.map(\.day).filter { byWeek ? $0.weekday == 1 : $0.parts.dayOfMonth == 1 }
    return HTML(
      marked.map { day in
        let x = x(day)
        return """
          <line class="tick" x1="\(x)" y1="\(y(0))" x2="\(x)" y2="\(y(0) + 4)"/>
          <text class="date" x="\(x)" y="\(y(0) + 15)">\(byWeek ? day.dayAndMonth : day.shortMonth)</text>
          """
      })
  }

  /// A line where each stage began, with its name where there is room for one.
  private var stageMarks: HTML {
    HTML(
      stages.map { span in
        let x = x(span.from) - columnWidth / 2
        let name = rehab.name(of: span.stage)
        let room = columnWidth * Double(span.days)
        let words =
          room > Double(name.count + 2) * 6.5 ? "\(span.stage.rawValue) \(name)" : "\(span.stage.rawValue)"
        return """
          <line class="stage" x1="\(x)" y1="\(Self.top - 20)" x2="\(x)" y2="\(y(0))"/>
          <text class="stage-name" x="\(x + 4)" y="\(Self.top - 11)">\(words)</text>
          """
      })
  }

  private var flareMarks: HTML {
    HTML(
      days.filter(\.isFlare).map { day in
        let x = x(day.day)
        return """
          <path class="flare" d="M\(x - 4) \(Self.top - 7)h8l-4 7z"><title>\(PhysioWording.flare(day.day))</title></path>
          """
      })
  }

  /// Broken where a morning is missing.
  private var morningLine: HTML {
    var pieces: [[DayReview]] = [[]]
    for day in days {
      if day.morning == nil { pieces.append([]) } else { pieces[pieces.count - 1].append(day) }
    }
    let lines = pieces.filter { !$0.isEmpty }.map { piece -> HTML in
      let points = piece.map { day -> HTML in "\(x(day.day)),\(y(day.morning ?? .none))" }
      return "<polyline class=\"morning\" points=\"\(HTML(points, divider: " "))\"/>"
    }
    let dots = dotRadius > 0 ? days.compactMap { day in day.morning.map { dot($0, of: day.day) } } : []
    return HTML(lines + dots)
  }

  private func dot(_ score: PainScore, of day: Day) -> HTML {
    """
    <circle class="morning" cx="\(x(day))" cy="\(y(score))" r="\(dotRadius)"><title>\(PhysioWording.morning(score, on: day))</title></circle>
    """
  }

  private var worstMarks: HTML {
    let size = min(4, max(1.8, columnWidth * 0.3))
    return HTML(
      days.compactMap { day in
        day.worst.map { worst in
          """
          <path class="worst" d="M\(x(day.day)) \(y(worst) - size)l\(size) \(size)l\(-size) \(size)l\(-size) \(-size)z"><title>\(PhysioWording.worst(worst, on: day.day))</title></path>
          """
        }
      })
  }

  private var dotRadius: Double { columnWidth < 2.5 ? 0 : min(2.8, columnWidth * 0.25) }
}
