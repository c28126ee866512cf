import Files
import Foundation
import TestSupport
import Testing

@Suite("Folders")
struct FolderTests {
  private let temporary: TemporaryFolder
  private let folder: Folder

  init() throws {
    temporary = try TemporaryFolder()
    folder = Folder(temporary.url.path)
  }

  @Test("The names in a folder, hidden ones too, in their order")
  func names() throws {
    #expect(try folder.names() == [])
    let names = [".hidden", "Zebra", "a b", "ärger", String(repeating: "n", count: 255)]
    for name in names { try temporary.write([1], to: name) }
    #expect(try folder.names() == names.sorted())
  }

  @Test("What is no folder has no names")
  func noNames() throws {
    try temporary.write([1], to: "file")
    #expect(reason { _ = try folder.folder("missing").names() } == "no such file or directory")
    #expect(reason { _ = try folder.folder("file").names() } == "not a directory")
    #expect(!folder.folder("file").isThere && !folder.folder("missing").isThere && folder.isThere)
  }

  @Test("A folder is made for its owner alone")
  func make() throws {
    try folder.folder("new").make()
    #expect(try temporary.mode(temporary.path("new")) == 0o700)
    #expect(reason { try folder.folder("new").make() } == "file exists")
    #expect(reason { try folder.folder("a/b").make() } == "no such file or directory")
    #expect(try temporary.names == ["new"])
  }

  @Test("The folders on the way are made too, and one that is there is left alone")
  func makeIfMissing() throws {
    try folder.folder("a/b/c").makeIfMissing()
    #expect(
      try ["a", "a/b", "a/b/c"].map { try temporary.mode(temporary.path($0)) } == [0o700, 0o700, 0o700])
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: temporary.path("a"))
    try folder.folder("a").makeIfMissing()
    #expect(try temporary.mode(temporary.path("a")) == 0o750)
    try temporary.write([1], to: "file")
    try folder.folder("file").makeIfMissing()
    #expect(try temporary.names == ["a", "file"])
  }

  @Test(
    "A path is cut before its last part",
    arguments: [
      ("/a/b", "/a"), ("/a/b/", "/a"), ("/a", "/"), ("/", "/"), ("a/b", "a"), ("a", ""), ("", ""),
      ("./a", "."), ("/a//b", "/a"),
    ])
  func parents(path: String, parent: String) {
    #expect(File(path).folder == Folder(parent))
    #expect(Folder(path).parent == Folder(parent))
  }

  @Test(
    "The stem of a file is its name without folders and the last extension",
    arguments: [
      ("/a/b.yaml", "b"), ("b.yaml", "b"), ("a.b/c.d.yaml", "c.d"), ("a/b", "b"), ("/", ""), ("", ""),
      ("a/.hidden", ".hidden"),
    ])
  func stems(path: String, stem: String) {
    #expect(File(path).stem == stem)
  }

  @Test(
    "A name is put behind a folder with one slash",
    arguments: [("/a", "/a/x"), ("/a/", "/a/x"), ("/", "/x"), ("", "x"), (".", "./x"), ("a b", "a b/x")])
  func inside(path: String, file: String) {
    #expect(Folder(path).file("x") == File(file))
    #expect(Folder(path).folder("x") == Folder(file))
  }

  @Test("Two ways to one folder lead to the same folder")
  func same() throws {
    try folder.folder("a").make()
    #expect(folder.folder("a/..").isSame(as: folder))
    #expect(!folder.folder("a").isSame(as: folder))
    #expect(!folder.folder("missing").isSame(as: folder.folder("missing")))
  }

  private func reason(_ work: () throws -> Void) -> String? {
    #expect(throws: FileFault.self) { try work() }?.reason
  }
}
