import Files
import Foundation
import TestSupport
import Testing

@Suite("Files that are looked at and read")
struct ReadingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A file is read whole, however long it is", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func whole(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try folder.write(bytes, to: "file")
    #expect(try File(folder.path("file")).bytes() == bytes)
  }

  @Test("What cannot be read is told in the system's words")
  func cannotBeRead() throws {
    try folder.write([1], to: "file")
    let reasons = ["missing", "", "file/x"].map { name in
      reason { _ = try File(folder.path(name)).bytes() }
    }
    #expect(reasons == ["no such file or directory", "is a directory", "not a directory"])
    #expect(reason { _ = try File("").bytes() } == "no such file or directory")
  }

  @Test("The kind of a file, and of a link by itself")
  func kinds() throws {
    try folder.write([1, 2, 3], to: "file")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("dangling"), withDestinationPath: "nothing")
    let paths = ["file", "", "link", "dangling", "missing", "file/x"].map { folder.path($0) } + ["/dev/null"]
    #expect(paths.map { File($0).kind } == [.file, .folder, .file, nil, nil, nil, .device])
    #expect(paths.map { File($0).ownKind } == [.file, .folder, .link, .link, nil, nil, .device])
  }

  @Test("The size, who may read it, and when it changed")
  func status() throws {
    try folder.write([1, 2, 3], to: "file")
    let file = File(folder.path("file"))
    let changed = Date(timeIntervalSince1970: 1_700_000_000.5)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640, .modificationDate: changed], ofItemAtPath: file.path)
    let status = try file.status()
    #expect(status.kind == .file && status.size == 3 && status.permissions == 0o640)
    #expect(status.changed == 1_700_000_000_500_000_000)
  }

  @Test("A missing file is told apart from one that cannot be asked for")
  func missing() throws {
    try folder.write([1], to: "file")
    func isMissing(_ name: String) -> Bool? {
      do throws(FileFault) {
        _ = try File(folder.path(name)).status()
        return nil
      } catch {
        return error.isMissing
      }
    }
    #expect(isMissing("nothing") == true && isMissing("file/x") == false && isMissing("file") == nil)
  }

  @Test("Two names of one file are the same file, two files alike are not")
  func same() throws {
    try folder.write([1], to: "file")
    try folder.write([1], to: "other")
    try FileManager.default.linkItem(atPath: folder.path("file"), toPath: folder.path("name"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "file")
    let file = File(folder.path("file"))
    let names = ["file", "name", "link", "./file", "other", "missing"]
    #expect(
      names.map { file.isSame(as: File(folder.url.path + "/" + $0)) }
        == [true, true, true, true, false, false])
    #expect(!File(folder.path("missing")).isSame(as: File(folder.path("missing"))))
  }

  @Test("What may be done with a file")
  func access() throws {
    try folder.write([1], to: "file")
    try File(folder.path("file")).require([.read, .write])
    try File(folder.url.path).require([.read, .write, .search])
    // No one may run a file that has no right to it, the superuser neither.
    #expect(reason { try File(folder.path("file")).require([.read, .search]) } == "permission denied")
    #expect(reason { try File(folder.path("missing")).require([]) } == "no such file or directory")
  }

  private func reason(_ work: () throws -> Void) -> String? {
    #expect(throws: FileFault.self) { try work() }?.reason
  }
}
