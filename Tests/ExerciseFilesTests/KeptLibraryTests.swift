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

  @Test(
    "A file that was torn anywhere, or of which anything changed, is as good as none",
    arguments: [true, false])
  func damage(ofTheOutline: Bool) throws {
    let other = try keepAnother(in: kept)
    let file = URL(fileURLWithPath: "\(folder)/\(ofTheOutline ? "outline" : "library")")
    let bytes = [UInt8](try Data(contentsOf: file))
    var files = ContentFiles(folders: sandbox.folders, log: FaultLog())
    files.load()
    let sources = files.sources
    func recalled(_ bytes: some Collection<UInt8>) throws -> PlanOutline? {
      try Data(bytes).write(to: file)
      return ofTheOutline ? kept.outline(from: sources) : kept.library(from: sources)?.outline
    }
    #expect(try recalled(bytes) == other.outline)
    for length in stride(from: 0, to: bytes.count, by: bytes.count / 500) {
      #expect(try recalled(bytes.prefix(length)) == nil, "\(length) bytes")
    }
    var numbers = MutationTests.SeededNumbers(state: 21)
    for _ in 0..<500 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0...3, using: &numbers) {
        damaged[Int.random(in: bytes.indices, using: &numbers)] ^=
          1 << UInt8.random(in: 0..<8, using: &numbers)
      }
      // Two changes can undo each other.
      #expect(try damaged == bytes || recalled(damaged) == nil)
    }
    for more in [[0], bytes] { #expect(try recalled(bytes + more) == nil) }
    #expect(try recalled(bytes) == other.outline)
  }

  /// The fingerprint keeps damage away from the reading; the reading itself has to end all the same.
  @Test("Whatever the bytes, they are read to a value or to nothing")
  func spoiled() throws {
    let library = try sandbox.folders.library()
    let bytes = library.bytes
    #expect(ExerciseLibrary(bytes: bytes[...]) == library)
    #expect(PlanOutline(bytes: library.outline.bytes[...]) == library.outline)
    for length in stride(from: 0, to: bytes.count, by: bytes.count / 300) {
      #expect(ExerciseLibrary(bytes: bytes[..<length]) == nil, "\(length) bytes")
    }
    #expect(ExerciseLibrary(bytes: (bytes + [0])[...]) == nil)
    var numbers = MutationTests.SeededNumbers(state: 22)
    var refused = 0
    for _ in 0..<400 {
      var spoiled = bytes
      for _ in 0...Int.random(in: 0...2, using: &numbers) {
        spoiled[Int.random(in: spoiled.indices, using: &numbers)] = .random(
          in: .min ... .max, using: &numbers)
      }
      if ExerciseLibrary(bytes: spoiled[...]) == nil { refused += 1 }
    }
    #expect(refused > 20)
  }

  @Test("Where nothing is to be left behind, what was kept is used, and nothing is kept")
  func keepsNothing() throws {
    let read = try sandbox.folders.library()
    #expect(try sandbox.folders.library(keptIn: kept, keepsNothing: true) == read)
    #expect(!FileManager.default.fileExists(atPath: folder))
    let other = try keepAnother(in: kept)
    #expect(try sandbox.folders.library(keptIn: kept, keepsNothing: true) == other)
  }
}
