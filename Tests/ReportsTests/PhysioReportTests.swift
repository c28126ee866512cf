import RehabCore
import TestSupport
import Testing

@testable import Reports

@Suite("The report for the physiotherapist")
struct PhysioReportTests {
  private func page(_ name: String) throws -> String {
    let history = try Samples.history(name, isRunning: name == "demo")
    return PhysioReport(history, Review(history), try ShippedContent.library()).html
  }

  @Test("stands alone and is whole, for every journal", arguments: Samples.telling)
  func isWhole(name: String) throws {
    let page = try page(name)
    for fetching in [
      "<script", "<link", "<img", "<iframe", " src=", " href=", " onload=", " onclick=", "url(", "@import",
    ] {
      #expect(!page.contains(fetching), "\(fetching)")
    }
    #expect(unclosed(in: page) == [])
    #expect(!page.contains("\"nan") && !page.contains("\"inf"))
  }

  @Test("tells what there is to tell of the demo")
  func tellsAll() throws {
    let page = try page("demo")
    for words in [
      "Who decides what", "3 Strengthen", "28 days", "Physio looked at it", "Painful catching", "Travelling",
      "40 of 41 days", "The way to Return to running", "Lying rope stretch", "prefers-color-scheme: dark",
      "size: A4",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.count(of: "<path class=\"flare\"") == 2, "one in the chart, one in the legend")
    #expect(page.count(of: "<polyline class=\"morning\"") == 2, "broken at the missed morning")
    #expect(page.count(of: "<line class=\"stage\"") == 3)
  }

  @Test("sums up what was trained elsewhere, by kind")
  func elsewhere() throws {
    var journal = JournalBuilder(start: Day(number: 20_500))
    for (day, minutes, worst) in [(0, 30, 2), (2, 45, 0), (4, 20, 1)] {
      let what: Activity.Kind = day == 2 ? .swim : .bike
      journal.add(
        .activity(Activity(what: what, minutes: minutes, pain: Pain(left: PainScore(worst)))), on: day)
    }
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start + 5, isRunning: true)
    let page = PhysioReport(history, Review(history), try ShippedContent.library()).html
    #expect(
      page.contains(
        "<p>Training elsewhere: Bike 2 times, 50 min in all, 1 to 2, last 20 Feb; "
          + "Swim 1 time, 45 min in all, 0, last 18 Feb.</p>"))
  }

  @Test("cites only rules of the stages that were passed through")
  func rules() throws {
    let page = try page("demo")
    #expect(page.contains("Two credited sessions in a row raise a dose that has been kept for seven days."))
    #expect(!page.contains("Two good runs for each level"))
    #expect(!page.contains("In stage 5"))
    #expect(try self.page("runner").contains("Two good runs for each level"))
  }

  @Test("takes what a runner wrote as words")
  func hostileNote() throws {
    var journal = JournalBuilder(start: Day(number: 20_500))
    journal.add(.note("</dd><script src=\"//evil\"></script>'\"&"), on: 0)
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start, isRunning: true)
    let page = PhysioReport(history, Review(history), try ShippedContent.library()).html
    #expect(page.contains("&lt;/dd&gt;&lt;script src=&quot;//evil&quot;&gt;&lt;/script&gt;&#39;&quot;&amp;"))
    #expect(!page.contains("<script"))
  }

  @Test("looks at the days it is asked for, and says when it is the demo's")
  func span() throws {
    let history = try Samples.history("demo")
    let first = history.days[30].day
    let page = PhysioReport(
      history, Review(history, from: first), try ShippedContent.library(), isInvented: true
    ).html
    #expect(!page.contains("Stairs down are the worst"))
    #expect(page.contains("12 days"))
    #expect(page.contains("Nobody lived these days"))
  }

  /// What stands between each < and its >.
  private func tags(in page: String) -> [Substring] {
    page.split(separator: "<").dropFirst().compactMap { $0.split(separator: ">").first }
  }

  /// The tags that are opened and not closed in their order.
  private func unclosed(in page: String) -> [Substring] {
    var open: [Substring] = []
    for tag in tags(in: page) where !tag.hasSuffix("/") && !tag.hasPrefix("!") && !tag.hasPrefix("meta") {
      let name = tag.prefix { $0 != " " && $0 != "\n" }
      if !name.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != name.dropFirst() {
        return [name]
      }
    }
    return open
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
