import Foundation
import Testing

@Suite("Faults of a protocol")
struct ProtocolFaultTests {
  /// A change to the shipped protocol; the faults stand in the line of the change, at a column.
  struct Row: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var faults: [String]
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ faults: String...) {
      self.old = old
      self.new = new
      self.faults = faults
    }
  }

  @Test(
    "in one line",
    arguments: [
      Row(
        "floor: {value: 7, unit: days", "floor: {value: 7, unit: weeks",
        "29: 'limits.to-activate.floor.unit' is 'weeks'; this number is in days."),
      Row(
        "floor: {value: 7, unit: days", "floor: {value: 0, unit: days",
        "20: 'limits.to-activate.floor.value' is 0; it takes a whole number from 1 to 60."),
      Row(
        "floor: {value: 7, unit: days", "floor: {value: 7",
        "12: 'limits.to-activate.floor.unit' is missing; it takes the unit days."),
      Row(
        "seek-care-from: {value: 8", "seek-care-from: {value: 11",
        "29: 'limits.zones.seek-care-from.value' is 11; it takes a whole number from 0 to 10."),
      Row(
        "seek-care-from: {value: 8", "seek-care-from: {value: 5",
        "5: 'limits.zones.seek-care-from' does not fit: it has to be above amber-at-most."),
      Row(
        "stage-back: {value: 14", "stage-back: {value: 7",
        "5: 'limits.gap.stage-back' does not fit: it has to be more than lower-dose."),
      Row(
        "restart: {value: 28", "restart: {value: 14",
        "5: 'limits.gap.restart' does not fit: it has to be more than stage-back."),
      Row(
        "mornings-within: {value: 4", "mornings-within: {value: 2",
        "5: 'limits.to-activate.mornings-within' does not fit: so many days cannot hold 'mornings' mornings."),
      Row(
        "rest-second: {value: 10", "rest-second: {value: 7",
        "5: 'limits.timeout.rest-second' does not fit: it has to be after rest-first."),
      Row(
        "runs-in-window: {value: 2", "runs-in-window: {value: 7",
        "5: 'limits.running.runs-in-window' does not fit: the window has fewer days."),
      Row(
        "dose-at-least: {value: L2", "dose-at-least: {value: L4",
        "28: 'limits.to-strengthen.dose-at-least.value' takes L0, L1, L2 or L3, but this is 'L4'."),
      Row(
        "strength: [clamshell, fire-hydrant]", "strength: [clamshel, fire-hydrant]",
        "16: There is no exercise 'clamshel'. Did you mean 'clamshell'?"),
      Row(
        "strength: [clamshell, fire-hydrant]", "strength: [clamshell, clamshell]",
        "15: 'stages[2].strength' names 'clamshell' twice."),
      Row(
        "{level: 1, repeats: 8, jog: 1 min, walk: 2 min}", "{level: 1, repeats: 8, jog: 1 s, walk: 2 min}",
        "35: 'ladder.levels[2].jog' has the unit 's'; it takes minutes from 0 to 120, such as '30 min'."),
      Row(
        "flag: locked-knee", "flag: blocked-knee",
        "11: 'red-flags[7].flag' cannot be 'blocked-knee'. Did you mean 'locked-knee'?"),
      Row(
        "rows: [m4]", "rows: [m12]", "12: The gate has no row 'm12'. Its rows are p1-p8, n1-n5 and m1-m11."),
      Row(
        "sources: [SorenessTypes]\n    ", "sources: [SorenessType]\n    ",
        "17: There is no source 'SorenessType' in the protocol's list. Did you mean 'SorenessTypes'?"),
    ])
  func inLine(_ row: Row) throws {
    let shipped = try ContentSandbox.shipped("Protocols/it-band.yaml")
    let range = try #require(shipped.firstRange(of: row.old))
    let line = shipped[..<range.lowerBound].count { $0 == "\n" } + 1
    let text = shipped.replacingCharacters(in: range, with: row.new)
    let faults = SingleFile.protocolFaults(text)
    #expect(faults == row.faults.map { "it-band.yaml:\(line):\($0)" })
  }

  @Test("green that reaches as high as amber")
  func zones() throws {
    let text = try ContentSandbox.shipped("Protocols/it-band.yaml").replacingOccurrences(
      of: "green-at-most:\n      value: 2", with: "green-at-most:\n      value: 5")
    #expect(
      SingleFile.protocolFaults(text).map(message) == [
        "'limits.zones.amber-at-most' does not fit: amber has to reach higher than green-at-most."
      ])
  }

  @Test("stages, levels and red flags that are not all there")
  func counts() throws {
    var text = try ContentSandbox.shipped("Protocols/it-band.yaml")
    text = text.replacingOccurrences(of: "  - number: 3\n", with: "  - number: 4\n")
    text = text.replacingOccurrences(of: "    - {level: 7, repeats: 1, jog: 30 min, walk: 0 min}\n", with: "")
    text = text.replacingOccurrences(of: "flag: locked-knee", with: "flag: giving-way")
    #expect(
      SingleFile.protocolFaults(text).map(message) == [
        "The stages have to be numbered 1 to 5 in order, but are 1, 2, 4, 4, 5.",
        "'ladder.levels' has 7 levels; it takes exactly 8.",
        "There are 2 cards for the red flag 'giving-way'; keep one.",
        "There is no card for the red flag 'locked-knee'.",
      ])
  }

  @Test("more than four exercises in a session")
  func tooMany() throws {
    let text = try ContentSandbox.shipped("Protocols/it-band.yaml").replacingOccurrences(
      of: "strength: [clamshell, fire-hydrant]", with: "strength: [clamshell, fire-hydrant, glute-bridge]")
    #expect(
      SingleFile.protocolFaults(text).map(message)
        == ["'stages[2]' has 5 exercises; a session has at most 4."])
  }

  private func message(_ fault: String) -> String {
    fault.components(separatedBy: ": ").dropFirst().joined(separator: ": ")
  }
}
