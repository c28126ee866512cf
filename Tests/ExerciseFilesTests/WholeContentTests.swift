import ExerciseFiles
import Foundation
import RehabCore
import TestSupport
import Testing

@Suite("Reading whole folders")
struct WholeContentTests {
  @Test("a file of one's own takes the place of the shipped one, or is added")
  func override() throws {
    let squat = try ContentSandbox.shipped("Movements/squat.yaml")
    let sandbox = try ContentSandbox([
      "Movements/squat.yaml": squat.replacingOccurrences(of: "name: Squat", with: "name: Knee bend"),
      "Movements/my-squat.yaml": squat.replacingOccurrences(of: "id: squat", with: "id: my-squat"),
    ])
    let library = try sandbox.folders.library()
    #expect(library[movement: "squat"]?.name == "Knee bend")
    #expect(library[movement: "my-squat"]?.name == "Squat")
    #expect(library[movement: "clamshell"]?.name == "Clamshell")
    #expect(library.movements.count == 13)
  }

  @Test("faults of several files are all told, ordered by file and line")
  func severalFiles() throws {
    let sandbox = try ContentSandbox([
      "Movements/squat.yaml": try ContentSandbox.shipped("Movements/squat.yaml")
        .replacingOccurrences(of: "kind: strength", with: "kind: strenght")
        .replacingOccurrences(of: "stages: [3, 4, 5]", with: "stages: [3, 4, 6]"),
      "Aids/ice.yaml": try ContentSandbox.shipped("Aids/ice.yaml")
        .replacingOccurrences(of: "id: ice", with: "id: icy"),
      "Aids/tape.yaml": "name: [",
    ])
    #expect(
      sandbox.faults() == [
        "Aids/ice.yaml:1:5: The id is 'icy', but the file is named 'ice'. Both have to be the same.",
        "Aids/tape.yaml:2:1: This is not YAML: did not find expected node content. Check the indentation, "
          + "brackets and quotes of this line and the one above.",
        "Movements/squat.yaml:3:7: 'kind' cannot be 'strenght'. Did you mean 'strength'?",
        "Movements/squat.yaml:4:16: 'stages[3]' is 6; it takes a whole number from 1 to 5.",
      ])
  }

  @Test("a stage takes strength under strength, and only what suits it")
  func stageKinds() throws {
    let sandbox = try ContentSandbox([
      "Protocols/it-band.yaml": try ContentSandbox.shipped("Protocols/it-band.yaml")
        .replacingOccurrences(
          of: "strength: [clamshell, fire-hydrant]", with: "strength: [clamshell, lying-rope]"
        )
        .replacingOccurrences(of: "stretches: [pigeon, lying-rope]", with: "stretches: [squat]")
    ])
    let messages = sandbox.faults().map { $0.drop { $0 != " " }.dropFirst() }
    #expect(
      messages == [
        "'lying-rope' is a stretch; 'stages[2].strength' takes only a strength.",
        "'squat' is a strength; 'stages[2].stretches' takes only a stretch.",
        "The file of 'squat' does not have stage 2 among its stages.",
      ])
  }

  @Test("movements stand in for each other only when that ends somewhere")
  func standIns() throws {
    let figureFour = try ContentSandbox.shipped("Movements/figure-four.yaml")
    let sandbox = try ContentSandbox([
      "Movements/figure-four.yaml": figureFour.replacingOccurrences(
        of: "L0: {sets: 2,", with: "L0: {performed-as: clamshell, sets: 2,")
    ])
    let faults = sandbox.faults()
    #expect(
      faults.contains(
        "Movements/figure-four.yaml: 'doses.L0.performed-as' names 'clamshell', which is a strength and "
          + "not a stretch."))
    #expect(
      faults.contains { $0.hasSuffix("names 'figure-four', which is itself performed as something else.") })
  }

  @Test("files that cannot be read as text are told")
  func unreadable() throws {
    let sandbox = try ContentSandbox(["Movements/squat.yml": "id: squat", "Aids/tape.yaml": ""])
    try sandbox.write(Data("id: ice\nname: I".utf8) + Data([0xFF, 0x0A]), to: "Aids/ice.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(sandbox.folder)/Movements/lunge.yaml", withIntermediateDirectories: true)
    try sandbox.write(Data(repeating: 0x20, count: 1_000_001), to: "Aids/ball.yaml")
    let faults = sandbox.faults()
    #expect(
      faults.filter { !$0.contains("There is no exercise") } == [
        "Aids/ball.yaml: The file is larger than 1 MB, which no content file is.",
        "Aids/ice.yaml:2:8: The file is not UTF-8 from here on. Save it as UTF-8.",
        "Aids/tape.yaml: The file is empty.",
        "Movements/lunge.yaml: The file cannot be read. Check that it is a file and that you may read it.",
        "Movements/squat.yml: Files of exercises end in '.yaml'; this one would be passed over.",
      ])
  }

  @Test("a second protocol is told apart")
  func secondProtocol() throws {
    let sandbox = try ContentSandbox(["Protocols/other.yaml": "id: other"])
    #expect(
      sandbox.faults() == [
        "Protocols/other.yaml: There can be only one protocol, and '\(ShippedContent.folder)/Protocols/it-band.yaml' "
          + "is there already. To change that one, put a file of the same name into your own folder."
      ])
  }

  @Test("folders that are not there are told")
  func noFolder() {
    let error = #expect(throws: ContentFaults.self) {
      try ContentFolders(shipped: "/nowhere/shipped", own: "/nowhere/own").library()
    }
    #expect(
      error?.faults.map(\.description) == [
        "/nowhere/own: There is no such folder.",
        "/nowhere/shipped/Aids: The folder cannot be read.",
        "/nowhere/shipped/Movements: The folder cannot be read.",
        "/nowhere/shipped/Protocols: The folder cannot be read.",
        "/nowhere/shipped/Protocols: There is no protocol here; one file is needed.",
      ])
  }

  @Test("the protocol can be read by itself, whatever the movements say")
  func protocolAlone() throws {
    let sandbox = try ContentSandbox(["Movements/squat.yaml": "nonsense"])
    #expect(try sandbox.folders.rehabProtocol().id == "it-band")
    #expect(!sandbox.faults().isEmpty)
  }

  @Test("Windows line ends and a byte order mark are fine")
  func windows() throws {
    let text = try ContentSandbox.shipped("Movements/squat.yaml")
    let sandbox = try ContentSandbox()
    try sandbox.write(
      Data([0xEF, 0xBB, 0xBF]) + Data(text.replacingOccurrences(of: "\n", with: "\r\n").utf8),
      to: "Movements/squat.yaml")
    #expect(sandbox.faults() == [])
    #expect(try sandbox.folders.library() == ShippedContent.library())
  }

  @Test("the worked example of the README loads")
  func workedExample() throws {
    let readme = try ContentSandbox.shipped("README.md")
    let parts = readme.components(separatedBy: "```yaml\n")
    let example = try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
    let sandbox = try ContentSandbox(["Movements/band-bridge.yaml": example])
    #expect(sandbox.faults() == [])
  }

  @Test("the README's table of the gate's numbers is that of the protocol")
  func readmeTable() throws {
    let readme = try ContentSandbox.shipped("README.md")
    for constant in try ShippedContent.rehabProtocol().constants {
      let row = readme.components(separatedBy: "\n").first {
        $0.hasPrefix("| `\(constant.id)` | \(constant.unit) |")
      }
      #expect(row?.contains(" | \(constant.value) | ") == true, "\(constant.id)")
    }
  }
}
