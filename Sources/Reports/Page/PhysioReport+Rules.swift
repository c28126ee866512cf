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

  /// What the rules of these days rest on, those that decided most often first.
  private var usedGrounds: [(ground: RuleGround, days: Int)] {
    let rows = decisions.map { Set([$0.rule.rawValue, $0.planRule.rawValue, $0.notice.rule]) }
    let uses = rehab.grounds.map { ground in
      (ground: ground, days: rows.count { !$0.isDisjoint(with: ground.rows) })
    }
    return uses.filter { $0.days > 0 }.enumerated()
      .sorted { ($1.element.days, $0.offset) < ($0.element.days, $1.offset) }
      .map(\.element)
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
