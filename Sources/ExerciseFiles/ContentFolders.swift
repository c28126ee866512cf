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

  /// Everything, as an earlier reading left it if the files are still the same; else read and checked, and left for the
  /// next time.
  ///
  /// - Parameter keepsNothing: leaves nothing for the next time.
  /// - Throws: every fault of every file.
  public func library(keptIn kept: KeptLibrary, keepsNothing: Bool = false) throws(ContentFaults)
    -> ExerciseLibrary
  {
    try read(kept, keepsNothing: keepsNothing, kept.library(from:), of: \.self)
  }

  /// The outline of everything, which is quicker to have if it was kept.
  ///
  /// - Throws: every fault of every file.
  public func outline(keptIn kept: KeptLibrary) throws(ContentFaults) -> PlanOutline {
    try read(kept, keepsNothing: false, kept.outline(from:), of: \.outline)
  }

  private func read<Value>(
    _ kept: KeptLibrary, keepsNothing: Bool, _ recalled: ([ContentSource]) -> Value?,
    of part: (ExerciseLibrary) -> Value
  ) throws(ContentFaults) -> Value {
    let log = FaultLog()
    var files = ContentFiles(folders: self, log: log)
    files.load()
    if log.isEmpty, let value = recalled(files.sources) { return value }
    let library = try log.pass(LibraryReader(files: files, log: log).library())
    if !keepsNothing { kept.keep(library, from: files.sources) }
    return part(library)
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
