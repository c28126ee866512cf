import Foundation
import RehabCore
import TestSupport
import Testing

@testable import Reports

@Suite("The bundle for the systems of a practice")
struct JournalBundleTests {
  private func entries(_ history: GateHistory, at moment: Timestamp = Samples.now) throws -> [[String: Any]] {
    let text = try JournalBundle(history, try ShippedContent.library(), writtenAt: moment).json()
    let bundle = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(bundle["resourceType"] as? String == "Bundle" && bundle["type"] as? String == "collection")
    return try #require(bundle["entry"] as? [[String: Any]])
  }

  private func resources(_ type: String, _ entries: [[String: Any]]) -> [[String: Any]] {
    entries.compactMap { $0["resource"] as? [String: Any] }.filter { $0["resourceType"] as? String == type }
  }

  @Test("has an address for everything, once, and refers to nothing else", arguments: Samples.telling)
  func addresses(name: String) throws {
    let entries = try entries(try Samples.history(name))
    let addresses = entries.compactMap { $0["fullUrl"] as? String }
    #expect(Set(addresses).count == entries.count)
    for entry in entries {
      let resource = try #require(entry["resource"] as? [String: Any])
      #expect(entry["fullUrl"] as? String == "urn:uuid:\(resource["id"] as? String ?? "")")
    }
    let text = String(decoding: try JSONSerialization.data(withJSONObject: entries), as: UTF8.self)
    let referred = text.matches(of: /"reference":"([^"]*)"/).map {
      $0.1.replacingOccurrences(of: "\\/", with: "/")
    }
    #expect(!referred.isEmpty)
    #expect(Set(referred).isSubset(of: Set(addresses)))
  }

  @Test("tells every score as a whole number under its code, and names nobody")
  func scores() throws {
    let history = try Samples.history("demo")
    let entries = try entries(history)
    let told = history.days.flatMap { day in history.chronicle.records(on: day.day).map { (day.day, $0) } }
      .flatMap { ReportedScore.scores(in: $0.1, on: $0.0) }
    let observations = resources("Observation", entries)
    #expect(observations.compactMap { $0["valueInteger"] as? Int } == told.map(\.score.value))
    for observation in observations {
      let code = try #require((observation["code"] as? [String: Any])?["coding"] as? [[String: String]])
      #expect(code.first?["system"] == "http://loinc.org" && code.first?["code"] == "72514-3")
    }
    let patient = try #require(resources("Patient", entries).first)
    #expect(Set(patient.keys) == ["resourceType", "id"])
    let condition = try #require(resources("Condition", entries).first)
    let coding = try #require((condition["code"] as? [String: Any])?["coding"] as? [[String: String]])
    #expect(coding.first?["code"] == "M76.3")
    #expect(resources("Flag", entries).first?["status"] as? String == "inactive")
  }

  @Test("has a procedure for each held session, stopped where it was not finished")
  func sessions() throws {
    var journal = JournalBuilder(start: Day(number: 20_500))
    journal.session(on: 0)
    journal.session(on: 1, finished: false)
    journal.add(.session(SessionStart(kind: .strength)), on: 2)
    journal.add(.run(Run(minutes: 20, pain: Pain(left: PainScore(1)))), on: 2)
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start + 2, isRunning: true)
    let procedures = resources("Procedure", try entries(history))
    #expect(procedures.map { $0["status"] as? String } == ["completed", "stopped", "completed"])
  }

  @Test("keeps its ids when it is written again, later and with more in it")
  func stableIDs() throws {
    let early = try Samples.history("calm", through: try Samples.history("calm").days[20].day)
    let later = Timestamp(seconds: Samples.now.seconds + 86_400, offsetMinutes: 0)
    let before = Set(try entries(early).compactMap { $0["fullUrl"] as? String })
    let after = Set(
      try entries(try Samples.history("calm"), at: later).compactMap { $0["fullUrl"] as? String })
    #expect(before.isSubset(of: after) && before.count < after.count)
  }
}
