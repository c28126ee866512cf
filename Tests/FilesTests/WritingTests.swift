import Files
import Foundation
import TestSupport
import Testing

@Suite("Files that are written whole or not at all")
struct WritingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func file(_ name: String) -> File { File(folder.path(name)) }

  @Test("A new file is its owner's alone, and nothing lies beside it")
  func new() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try file("new").write(bytes)
    #expect(try folder.bytes("new") == Data(bytes))
    #expect(try folder.mode(folder.path("new")) == 0o600)
    #expect(try folder.names == ["new"])
  }

  @Test("A file is replaced by another one, and whoever has the old one open keeps it whole")
  func replaces() throws {
    try folder.write(Data("old, and longer".utf8), to: "file")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path("file"))
    try FileManager.default.linkItem(atPath: folder.path("file"), toPath: folder.path("kept"))
    try file("file").write(Array("new".utf8))
    #expect(try folder.bytes("file") == Data("new".utf8))
    #expect(try folder.bytes("kept") == Data("old, and longer".utf8))
    #expect(try folder.mode(folder.path("file")) == 0o600)
    #expect(try folder.names == ["file", "kept"])
  }

  @Test("What a process of the same number left behind is no hindrance")
  func leftover() throws {
    let leftover = "file.partial-\(ProcessInfo.processInfo.processIdentifier)"
    try folder.write(Data("torn".utf8), to: leftover)
    try file("file").write([1])
    #expect(try folder.names == ["file"])
    #expect(try folder.bytes("file") == Data([1]))
  }

  @Test("A link is written through and stays a link, also where nothing was at its end")
  func links() throws {
    try folder.write(Data("old, and longer".utf8), to: "file")
    for (name, end) in [("link", "file"), ("dangling", "made")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: end)
      try file(name).write(Array("new".utf8))
      #expect(file(name).ownKind == .link)
      #expect(try folder.bytes(end) == Data("new".utf8))
    }
    #expect(try folder.mode(folder.path("made")) == 0o600)
    #expect(try folder.names == ["dangling", "file", "link", "made"])
  }

  @Test("A device is written to and stays a device; one that is full says so")
  func devices() throws {
    try File("/dev/null").write([1, 2, 3])
    #expect(File("/dev/null").ownKind == .device)
    #expect(reason { try File("/dev/full").write([1]) } == "no space left on device")
    #expect(File("/dev/full").ownKind == .device)
  }

  @Test("A folder is not written to, and nothing is left behind")
  func folders() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("folder"), withIntermediateDirectories: false)
    #expect(reason { try file("folder").write([1]) } == "is a directory")
    #expect(
      reason { try file("folder").replace({ (_) throws(FileFault) in }, fault: { $0 }) } == "is a directory")
    #expect(file("folder").kind == .folder)
    #expect(try folder.names == ["folder"])
  }

  @Test("Where nothing can be made nothing is left behind")
  func unreachable() throws {
    try folder.write(Data("old".utf8), to: "file")
    #expect(reason { try file("file/x").write([1]) } == "not a directory")
    #expect(reason { try file("missing/x").write([1]) } == "no such file or directory")
    #expect(try folder.names == ["file"])
    #expect(try folder.bytes("file") == Data("old".utf8))
  }

  @Test("A file that could not be filled leaves the old one, and nothing else")
  func unfilled() throws {
    struct Torn: Error {}
    try folder.write(Data("old".utf8), to: "file")
    #expect(throws: Torn.self) {
      try file("file").replace(
        { (partial) throws(Torn) in
          #expect(partial.kind == .file && partial.path != folder.path("file"))
          #expect((try? partial.status().permissions) == 0o600)
          throw Torn()
        }, fault: { _ in Torn() })
    }
    #expect(try folder.names == ["file"])
    #expect(try folder.bytes("file") == Data("old".utf8))
  }

  @Test("An empty file is made for its owner alone; one that is there is left alone")
  func createIfMissing() throws {
    try file("new").createIfMissing()
    #expect(try folder.bytes("new").isEmpty)
    #expect(try folder.mode(folder.path("new")) == 0o600)
    try folder.write(Data("old".utf8), to: "file")
    try file("file").createIfMissing()
    #expect(try folder.bytes("file") == Data("old".utf8))
    #expect(reason { try file("file/x").createIfMissing() } == "not a directory")
  }

  @Test("A file is removed; where there is none nothing happens")
  func remove() throws {
    try folder.write(Data("old".utf8), to: "file")
    file("file").remove()
    file("missing").remove()
    #expect(try folder.names == [])
  }

  private func reason(_ work: () throws -> Void) -> String? {
    #expect(throws: FileFault.self) { try work() }?.reason
  }
}
