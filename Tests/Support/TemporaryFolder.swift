public import Foundation

/// A folder that is there for one test.
public final class TemporaryFolder {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "clamshell-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  public func path(_ name: String) -> String { url.appending(path: name).path }

  public var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  public func bytes(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  public func write(_ bytes: some DataProtocol, to name: String) throws {
    try Data(bytes).write(to: url.appending(path: name))
  }

  public func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
