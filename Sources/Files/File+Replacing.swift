import SystemPackage

extension File {
  /// Writes a file of these bytes, whole or not at all, for no one but its owner (mode 0600).
  ///
  /// A link, a device or a pipe is written to; it is not taken away for a file of its name. Where a link leads to nothing,
  /// that is made.
  public func write(_ bytes: [UInt8]) throws(FileFault) {
    if let own = ownKind, own != .file {
      try write(bytes, options: kind == nil ? .create : .truncate)
    } else {
      try replace(
        { (partial) throws(FileFault) in try partial.write(bytes, options: .truncate) },
        fault: { $0 })
    }
  }

  /// Has a new file filled, and gives it this name in one step when it is whole and on the disk. What had the name until
  /// then keeps it if that fails, and nothing else is left behind.
  ///
  /// - Parameters:
  ///   - fill: gets the empty file, of another name and for no one but its owner (mode 0600).
  ///   - fault: tells what the system would not do as a fault of the caller's.
  public func replace<Fault: Error>(
    _ fill: (File) throws(Fault) -> Void, fault: (FileFault) -> Fault
  ) throws(Fault) {
    let partial = File("\(path).partial-\(SystemCalls.processID)")
    partial.remove()
    do throws(Fault) {
      try File.told(by: fault) { () throws(FileFault) in try partial.createIfMissing() }
      try fill(partial)
      try File.told(by: fault) { () throws(FileFault) in
        try SystemCalls.flush(partial.path)
        try SystemCalls.rename(partial.path, to: path)
      }
    } catch {
      partial.remove()
      throw error
    }
    // The new name itself is on the disk only when the folder is.
    try? SystemCalls.flush(folder.path.isEmpty ? "." : folder.path)
  }

  private static func told<Fault: Error>(
    by fault: (FileFault) -> Fault, _ work: () throws(FileFault) -> Void
  ) throws(Fault) {
    do throws(FileFault) {
      try work()
    } catch {
      throw fault(error)
    }
  }
}
