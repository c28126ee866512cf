import RehabCore
import Wording

// How it hurt, and which stages were passed through.

extension PhysioReport {
  var curves: HTML {
    let legend: HTML = """
      <p class="legend">
      <svg viewBox="0 0 22 10"><line class="morning" x1="0" y1="5" x2="22" y2="5"/><circle class="morning" cx="11" cy="5" r="2.8"/></svg>
      \(PhysioWording.morningSeries)
      <svg viewBox="0 0 10 10"><path class="worst" d="M5 1l4 4l-4 4l-4 -4z"/></svg>
      \(PhysioWording.worstSeries)
      <svg viewBox="0 0 10 10"><path class="flare" d="M1 1h8l-4 7z"/></svg>
      \(PhysioWording.flareSeries)
      </p>
      """
    let painkillers = PhysioWording.painkillers(ReportEvents(self).painkillerDays.count)
    let aside: HTML = painkillers.isEmpty ? .nothing : "<p class=\"aside\">\(painkillers)</p>"
    let chart = PainChart(days: review.days, stages: review.stages, rehab: rehab)
    return section(
      PhysioWording.curves, "curves", "\(legend)\n<div class=\"scroll\">\(chart.svg)</div>\n\(aside)")
  }

  var stagesAndDays: HTML {
    """
    <div class="pair">
    \(section(PhysioWording.stages, "stages", stages))
    \(section(PhysioWording.days, "days", "\(DayCalendar(days: review.days).svg)\n\(dayLegend)"))
    </div>
    """
  }

  private var stages: HTML {
    let rows = review.stages.map { span -> HTML in
      """
      <tr><td>\(span.stage.rawValue) \(rehab.name(of: span.stage))</td><td>\(span.from.long)</td>\
      <td class="number">\(counted(span.days, "day"))</td></tr>
      """
    }
    return """
      <table>
      <tr><th>\(PhysioWording.stage)</th><th>\(PhysioWording.from)</th><th class="number">\(PhysioWording.lasted)</th></tr>
      \(rows)
      </table>
      \(wayAhead)
      """
  }

  /// What the next stage still asks for.
  private var wayAhead: HTML {
    let conditions = history.advanceConditions
    guard let next = history.today.stage.next, !conditions.isEmpty else { return .nothing }
    let items = conditions.map { condition -> HTML in
      let progress = condition.progress.map { ": \($0)" } ?? ""
      return """
        <li class="\(condition.isMet ? "met" : "unmet")">\(condition.wording(rehab.limits))\(progress)</li>
        """
    }
    let earliest: HTML =
      history.earliestAdvance.map { day in
        "<p class=\"aside\">\(TodayWording.earliest(day == history.today.day ? nil : day.long))</p>"
      } ?? .nothing
    return """
      <h3>\(TodayWording.wayTo(rehab.name(of: next)))</h3>
      <ul class="checks">
      \(items)
      </ul>
      \(earliest)
      """
  }

  private var dayLegend: HTML {
    let signs = DayCalendar.shown.map { sign -> HTML in
      "<span><i class=\"\(DayCalendar.name(of: sign))\">\(String(sign.unicode))</i> \(sign.wording)</span>"
    }
    return "<p class=\"legend signs\">\(HTML(signs, divider: " "))</p>"
  }
}
