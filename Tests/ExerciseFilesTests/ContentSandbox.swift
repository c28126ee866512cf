import ExerciseFiles
import Foundation
import RehabCore
import TestSupport
import Testing

/// A folder of one's own for content files, gone with the test.
final class ContentSandbox {
  let folder: String

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.path + "/clamshell-content-\(UUID().uuidString)"
    for kind in ["Protocols", "Movements", "Aids"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(kind)", withIntermediateDirectories: true)
    }
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
  }

  static func shipped(_ path: String) throws -> String {
    try String(contentsOfFile: "\(ShippedContent.folder)/\(path)", encoding: .utf8)
  }

  var folders: ContentFolders { ContentFolders(shipped: ShippedContent.folder, own: folder) }

  /// The faults, with paths from this folder.
  func faults() -> [String] {
    do {
      _ = try folders.library()
      return []
    } catch {
      return error.faults.map { $0.description.replacingOccurrences(of: "\(folder)/", with: "") }
    }
  }
}
