import Foundation
import RehabCore
import TestSupport
import Testing

@testable import ExerciseFiles

/// What was read once is used again only for the same files, read by the same program, and undamaged.
@Suite("The library that is kept")
struct KeptLibraryTests {
  private let sandbox: ContentSandbox
  private let kept: KeptLibrary

  init() throws {
    sandbox = try ContentSandbox([
      "Aids/nap.yaml": try ContentSandbox.shipped("Aids/rest.yaml")
        .replacingOccurrences(of: "id: rest", with: "id: nap")
    ])
    kept = KeptLibrary(folder: "\(sandbox.folder)/cache", maker: "this build")
  }

  private var folder: String { "\(sandbox.folder)/cache" }

  /// A library that no file says, so that it can only come from what was kept.
  private func keepAnother(in kept: KeptLibrary) throws -> ExerciseLibrary {
    var other = try sandbox.folders.library()
    other.rehabProtocol.name = "Another protocol"
    var files = ContentFiles(folders: sandbox.folders, log: FaultLog())
    files.load()
    kept.keep(other, from: files.sources)
    return other
  }

  @Test("All of it comes back as it was read, and so does the outline")
  func comesBack() throws {
    let read = try sandbox.folders.library()
    #expect(try sandbox.folders.library(keptIn: kept) == read)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["library", "outline"])
    #expect(try sandbox.folders.library(keptIn: kept) == read)
    #expect(try sandbox.folders.outline(keptIn: kept) == read.outline)
  }

  @Test("The files are not read again while they are the same")
  func isUsed() throws {
    let other = try keepAnother(in: kept)
    #expect(try sandbox.folders.library(keptIn: kept) == other)
    #expect(try sandbox.folders.outline(keptIn: kept).rehabProtocol.name == "Another protocol")
  }

  @Test(
    "A file that changed, was added, was taken away or has another name is noticed",
    arguments: ["changed", "added", "removed", "renamed"])
  func noticesChanges(_ change: String) throws {
    _ = try keepAnother(in: kept)
    let nap = "\(sandbox.folder)/Aids/nap.yaml"
    switch change {
    case "changed":
      let text = try String(contentsOfFile: nap, encoding: .utf8)
      try sandbox.write(Data((text + "\n").utf8), to: "Aids/nap.yaml")
    case "added":
      let text = try String(contentsOfFile: nap, encoding: .utf8)
      try sandbox.write(
        Data(text.replacingOccurrences(of: "id: nap", with: "id: sleep").utf8), to: "Aids/sleep.yaml")
    case "removed": try FileManager.default.removeItem(atPath: nap)
    default:
      let text = try String(contentsOfFile: nap, encoding: .utf8)
      try FileManager.default.removeItem(atPath: nap)
      try sandbox.write(
        Data(text.replacingOccurrences(of: "id: nap", with: "id: nop").utf8), to: "Aids/nop.yaml")
    }
    let read = try sandbox.folders.library()
    #expect(try sandbox.folders.library(keptIn: kept) == read)
    #expect(try sandbox.folders.outline(keptIn: kept) == read.outline)
  }

  @Test("What another program kept is not believed")
  func otherMaker() throws {
    _ = try keepAnother(in: KeptLibrary(folder: folder, maker: "another build"))
    #expect(try sandbox.folders.library(keptIn: kept) == sandbox.folders.library())
  }

  @Test("Faults are told every time, and nothing is kept")
  func faults() throws {
    try sandbox.write(Data("id: nap\n".utf8), to: "Aids/nap.yaml")
    for _ in 0..<2 {
      #expect(throws: ContentFaults.self) { try sandbox.folders.library(keptIn: kept) }
      #expect(throws: ContentFaults.self) { try sandbox.folders.outline(keptIn: kept) }
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("Where nothing can be written, everything is read all the same")
  func unwritable() throws {
    let nowhere = KeptLibrary(folder: "\(sandbox.folder)/Aids/nap.yaml", maker: "this build")
    #expect(try sandbox.folders.library(keptIn: nowhere) == sandbox.folders.library())
  }

  @Test("A damaged file is as good as none", arguments: ["library", "outline"])
  func damage(_ name: String) throws {
    let other = try keepAnother(in: kept)
    let file = URL(fileURLWithPath: "\(folder)/\(name)")
    let bytes = [UInt8](try Data(contentsOf: file))
    var files = ContentFiles(folders: sandbox.folders, log: FaultLog())
    files.load()
    func recalled(_ bytes: some Collection<UInt8>) throws -> PlanOutline? {
      try Data(bytes).write(to: file)
      return name == "outline"
        ? kept.outline(from: files.sources) : kept.library(from: files.sources)?.outline
    }
    #expect(try recalled(bytes) == other.outline)
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 60) {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(try recalled(damaged) == nil)
      #expect(try recalled(bytes.prefix(place)) == nil)
    }
    #expect(try recalled(bytes + [0]) == nil)
  }
}

/// Values as bytes, and back.
@Suite("The form in which values are kept")
struct ValueCodingTests {
  private struct Everything: Codable, Equatable {
    enum Way: Codable, Equatable {
      case near, far(Int, by: String)
    }

    var text = "Größe \u{1F9B5}"
    var none: String?
    var some: Int? = -3
    var truth = true
    var whole = Int.min
    var small: UInt8 = 255
    var fraction = -0.1
    var single: Float = 1.5
    var empty: [String] = []
    var lists = [[1.5, 2], []]
    var maybes = ["a", nil, "c"]
    var named = ["b": [1], "a": [], "": [2, 3]]
    var numbered = [3: "three", -1: "minus one"]
    var set: Set = [StageNumber.rest, .maintain]
    var ways = [Way.near, .far(7, by: "foot")]
    var score = PainScore.worst
  }

  private func back<Value: Codable>(_ value: Value) throws -> Value {
    try ValueDecoder.value(in: try ValueEncoder.bytes(of: value)[...])
  }

  @Test("Every kind of value comes back")
  func roundTrip() throws {
    let value = Everything()
    #expect(try back(value) == value)
    #expect(try back("alone") == "alone")
    #expect(try back([Int]()) == [])
  }

  private struct Written: Encodable {
    var first = [1, 2, 3]
    var unwanted = ["a": ["b": "c"]]
    var last = "z"
  }

  private struct Wanted: Decodable, Equatable {
    var last: String
    var first: [Int]
    var missing: Int?
  }

  @Test("A reader takes what it knows, in its own order, and steps over the rest")
  func steppingOver() throws {
    let wanted: Wanted = try ValueDecoder.value(in: try ValueEncoder.bytes(of: Written())[...])
    #expect(wanted == Wanted(last: "z", first: [1, 2, 3]))
  }

  @Test("A score that is none is refused")
  func impossibleScore() throws {
    let bytes = try ValueEncoder.bytes(of: 11)
    #expect(throws: DecodingError.self) { try ValueDecoder.value(in: bytes[...]) as PainScore }
  }

  @Test("Whatever the bytes, reading ends with a value or an error")
  func spoiled() throws {
    let bytes = try ValueEncoder.bytes(of: Everything())
    var numbers = MutationTests.SeededNumbers(state: 21)
    var refused = 0
    for _ in 0..<600 {
      var spoiled = bytes
      for _ in 0...Int.random(in: 0...2, using: &numbers) {
        spoiled[Int.random(in: spoiled.indices, using: &numbers)] = UInt8.random(
          in: .min ... .max, using: &numbers)
      }
      if Bool.random(using: &numbers) {
        spoiled.removeLast(Int.random(in: 0..<spoiled.count, using: &numbers))
      }
      if (try? ValueDecoder.value(in: spoiled[...]) as Everything) == nil { refused += 1 }
    }
    #expect(refused > 200)
  }
}
