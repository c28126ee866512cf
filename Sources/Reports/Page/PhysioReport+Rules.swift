import RehabCore
import Wording

// The rules that decided on these days, how sure anyone can be of them, and where they come from.

extension PhysioReport {
  var rules: HTML {
    let used = usedGrounds
    let items = used.map { ground, days -> HTML in
      """
      <li><strong>\(ground.rule)</strong> \(ground.statement) \
      <span class="tags">\(ground.rows.joined(separator: " ")) · \(counted(days, "day")) · \
      [\(ground.sources.joined(separator: ", "))]</span></li>
      """
    }
    return section(
      PhysioWording.rules, "rules",
      """
      <ul>
      \(items)
      </ul>
      <h3>\(PhysioWording.sources)</h3>
      \(sources(of: used.map(\.ground)))
      """)
  }

  /// What the rules that decided on these days rest on, and on how many of them they did.
  private var usedGrounds: [(ground: RuleGround, days: Int)] {
    rehab.grounds.map { ground in
      let days = decisions.count { decision in
        ground.stages.contains(decision.stage) && !ground.rows.allSatisfy { !decision.rows.contains($0) }
      }
      return (ground, days)
    }
    .filter { $0.days > 0 }
  }

  private func sources(of grounds: [RuleGround]) -> HTML {
    var told: Set<String> = []
    let tags = grounds.flatMap(\.sources).filter { told.insert($0).inserted }.sorted()
    let items = tags.map { tag -> HTML in
      "<li><b>[\(tag)]</b> \(rehab.sources[tag]?.wording ?? "")</li>"
    }
    return "<ul class=\"sources\">\n\(items)\n</ul>"
  }
}

extension DayDecision {
  /// The rows of the gate that decided.
  fileprivate var rows: Set<String> { [rule.rawValue, planRule.rawValue, notice.rule] }
}
