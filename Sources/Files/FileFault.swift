import SystemPackage

/// Why the system would not do something with a file or a folder.
public struct FileFault: Error, Hashable, Sendable {
  let code: Errno

  init(_ code: Errno) {
    self.code = code
  }

  /// In the system's words, without a capital: "no such file or directory".
  public var reason: String { code.description.lowercased() }

  /// Whether there is nothing of that name.
  public var isMissing: Bool { code == .noSuchFileOrDirectory }

  /// Whether something of that name is there already.
  var isThere: Bool { code == .fileExists }

  /// Does something with swift-system, all of whose errors are an `Errno`.
  static func told<Result>(_ work: () throws -> Result) throws(FileFault) -> Result {
    do {
      return try work()
    } catch {
      throw error as? FileFault ?? FileFault(error as? Errno ?? .ioError)
    }
  }
}
