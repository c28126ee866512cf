import RehabCore
import TestSupport
import Testing

@Suite("The protocol that a plan was begun on") struct ForeignProtocolTests {
  private static let start = Day(number: 20_500)

  private func history(begunOn id: String, decidedBy rehab: RehabProtocol) throws -> GateHistory {
    var journal = JournalBuilder(start: Self.start, protocolID: id)
    journal.morning(2, on: 0)
    return try #require(journal.history(rehab, on: 1))
  }

  @Test("is foreign if another one decides, whatever its numbers are")
  func another() throws {
    let shipped = try ShippedContent.rehabProtocol()
    let foreign = try #require(try history(begunOn: "achilles", decidedBy: shipped).foreignProtocol)
    #expect(foreign.begunWith == "achilles")
    #expect(foreign.inUse == "it-band")

    var renamed = shipped
    renamed.id = "it-band-2"
    #expect(try history(begunOn: "it-band", decidedBy: renamed).foreignProtocol?.inUse == "it-band-2")
  }

  @Test("is not foreign if it decides, also with other numbers")
  func same() throws {
    var rehab = try ShippedContent.rehabProtocol()
    #expect(try history(begunOn: "it-band", decidedBy: rehab).foreignProtocol == nil)
    rehab.limits.toActivate.floorDays = 9
    #expect(try history(begunOn: "it-band", decidedBy: rehab).foreignProtocol == nil)
    rehab.id = "achilles"
    #expect(try history(begunOn: "achilles", decidedBy: rehab).foreignProtocol == nil)
  }
}
