import Foundation
import Testing

extension Home {
  /// Imports a journal whose today is the second day of stage 2: a full day, once its morning is told.
  func beginStageTwo(thisMorning: Int? = 1) async throws {
    let start = #""type": "start", "protocol": "it-band", "affected": ["left"]"#
    var lines = [line(of: start, ago: 9, "08:00")]
    lines += (1...8).reversed().map { line(of: #""type": "morning", "pain": {"left": 1}"#, ago: $0, "07:00") }
    lines.append(line(of: #""type": "walkCheck", "pain": {"left": 1}"#, ago: 1, "18:00"))
    lines.append(line(of: #""type": "advance", "to": 2"#, ago: 1, "19:00"))
    if let thisMorning {
      lines.append(line(of: #""type": "morning", "pain": {"left": \#(thisMorning)}"#, ago: 0, "04:00"))
    }
    try await clamshell(["import", "-"], exits: 0, input: lines.joined(separator: "\n"))
  }

  private func line(of fact: String, ago days: Int, _ time: String) -> String {
    let at = "\(day(ago: days))T\(time):00+00:00"
    let id = "00000000-0000-4000-8000-0000\(at.filter(\.isNumber).prefix(8))"
    // The hour tells apart what was told on one day.
    let own = id.prefix(24) + time.prefix(2) + id.suffix(10)
    return #"{"id": "\#(own)", "day": "\#(day(ago: days))", "at": "\#(at)", \#(fact)}"#
  }

  /// Makes a folder of exercises whose clamshell is over soon: a repetition of one second.
  func quickClamshell() throws -> String {
    let folder = path("quick")
    try FileManager.default.createDirectory(
      atPath: folder + "/Movements", withIntermediateDirectories: true)
    let shipped = try String(
      contentsOfFile: "\(BuiltProgram.packageFolder)/Exercises/Movements/clamshell.yaml", encoding: .utf8)
    let quick =
      shipped
      .replacingOccurrences(of: "tempo: 2-2-2", with: "tempo: 1-0-0")
      .replacingOccurrences(of: "reps: 10,", with: "reps: 1,")
    try write(quick, to: "quick/Movements/clamshell.yaml")
    return folder
  }
}
