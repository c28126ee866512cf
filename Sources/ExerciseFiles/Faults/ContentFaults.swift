/// Every fault of every file that was read, ordered by file and line; never empty.
public struct ContentFaults: Error, Hashable, Sendable {
  public let faults: [ContentFault]

  public init(_ faults: [ContentFault]) {
    self.faults = faults
  }
}

extension ContentFaults: CustomStringConvertible {
  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
