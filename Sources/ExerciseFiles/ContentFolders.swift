internal import Foundation
public import RehabCore

/// The folders that exercise and protocol files are read from.
///
/// Each may hold the folders `Protocols`, `Movements` and `Aids`. A file of the runner's own folder takes the
/// place of the shipped file of the same name, or is added to them.
public struct ContentFolders: Hashable, Sendable {
  /// The folder that comes with the program.
  public var shipped: String
  /// The runner's or clinician's own folder, if there is one.
  public var own: String?

  public init(shipped: String, own: String?) {
    self.shipped = shipped
    self.own = own
  }

  /// The paths of all files that are read, in their order.
  public var files: [String] {
    ContentFiles(folders: self, log: FaultLog()).paths.values.flatMap { $0 }.sorted()
  }

  /// Everything, read and checked.
  ///
  /// - Parameter followingFigures: also follows every figure through its movement, which takes a while.
  /// - Throws: every fault of every file.
  public func library(followingFigures: Bool = false) throws(ContentFaults) -> ExerciseLibrary {
    let log = FaultLog()
    let files = ContentFiles(folders: self, log: log)
    return try log.pass(LibraryReader(files: files, log: log, followsFigures: followingFigures).library())
  }

  /// The protocol as its numbers stand, allowed or not, so that a proof can show what they lead to; nil if anything else
  /// is wrong with its file.
  public func protocolAsWritten() -> RehabProtocol? {
    let log = FaultLog()
    let files = ContentFiles(folders: self, log: log)
    let rehab = LibraryReader(files: files, log: log).rehabProtocol()
    return log.isReadable ? rehab : nil
  }

  /// The protocol alone, without looking into the files of movements and aids.
  ///
  /// - Throws: every fault of its file.
  public func rehabProtocol() throws(ContentFaults) -> RehabProtocol {
    let log = FaultLog()
    let files = ContentFiles(folders: self, log: log)
    return try log.pass(LibraryReader(files: files, log: log).rehabProtocol())
  }
}
