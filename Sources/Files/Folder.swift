import SystemPackage

/// A folder by its path, whether it is there or not.
public struct Folder: Hashable, Sendable {
  /// As it was given.
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Whether it is there, perhaps through a link, and is a folder.
  public var isThere: Bool { File(path).kind == .folder }

  /// The folder that it is in; that of the root is the root.
  public var parent: Folder { File(path).folder }

  /// A file in it.
  public func file(_ name: String) -> File { File(FilePath(path).appending(name).string) }

  /// A folder in it.
  public func folder(_ name: String) -> Folder { Folder(file(name).path) }

  /// Whether both names lead to one folder.
  public func isSame(as other: Folder) -> Bool { File(path).isSame(as: File(other.path)) }

  /// The names of all that is in it, in their order.
  public func names() throws(FileFault) -> [String] { try SystemCalls.names(in: path).sorted() }

  /// Makes it, for no one but its owner (mode 0700).
  ///
  /// - Throws: if something of that name is there, or the folder to make it in is not.
  public func make() throws(FileFault) {
    try SystemCalls.makeFolder(path)
  }

  /// Makes it and the folders on the way to it; where something else is in the way, whoever comes to use it is told.
  public func makeIfMissing() throws(FileFault) {
    do {
      _ = try File(path).status()
    } catch  where error.isMissing && !path.isEmpty {
      if parent != self { try parent.makeIfMissing() }
      do {
        try make()
      } catch  where error.isThere {
        return
      }
    } catch {
      return
    }
  }
}
