import RehabCore
import Wording

// Every day with its numbers, for whoever wants them; not on paper.

extension PhysioReport {
  var everyDay: HTML {
    let rows = zip(review.days, decisions).reversed().map { day, decision -> HTML in
      """
      <tr><td>\(day.day.short)</td><td>\(rehab.name(of: decision.stage))</td><td>\(decision.doseText ?? "")</td>\
      <td>\(day.plan.wording)</td><td class="number">\(score(day.morning))</td>\
      <td class="number">\(score(day.worst))</td><td>\(DecisionWording(decision, rehab).move)</td></tr>
      """
    }
    return """
      <details class="every-day">
      <summary>\(PhysioWording.everyDay)</summary>
      <table>
      <tr><th>\(PhysioWording.day)</th><th>\(PhysioWording.stage)</th><th>\(PhysioWording.dose)</th>\
      <th>\(PhysioWording.plan)</th><th class="number">\(PhysioWording.morning)</th>\
      <th class="number">\(PhysioWording.worst)</th><th>\(PhysioWording.why)</th></tr>
      \(rows)
      </table>
      </details>
      """
  }

  private func score(_ score: PainScore?) -> String { score.map { "\($0.value)" } ?? "-" }
}
