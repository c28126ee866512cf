internal import ExerciseFiles
public import RehabCore

/// The exercises and the protocol that come with the program, as they are in this source tree.
public enum ShippedContent {
  /// The folder `Exercises` of this source tree.
  public static let folder: String = {
    let parts = #filePath.split(separator: "/")
    return "/" + parts.dropLast(3).joined(separator: "/") + "/Exercises"
  }()

  /// - Throws: every fault of every file.
  public static func library() throws -> ExerciseLibrary { try read.get() }

  /// Read once for all tests.
  private static let read = Result { try ContentFolders(shipped: folder, own: nil).library() }

  /// - Throws: every fault of the protocol's file.
  public static func rehabProtocol() throws -> RehabProtocol {
    try ContentFolders(shipped: folder, own: nil).rehabProtocol()
  }
}
