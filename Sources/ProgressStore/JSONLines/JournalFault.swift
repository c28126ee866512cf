/// Everything that is wrong with a JSON Lines journal, in the order of its lines; nothing of it was taken.
public struct JournalFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Never empty.
  public var faults: [LineFault]

  public init(faults: [LineFault]) {
    self.faults = faults
  }

  /// The faults that ``description`` lists before it only counts the rest.
  public static let listed = 20

  /// One fault a line.
  public var description: String {
    let more = faults.count - JournalFault.listed
    return
      (faults.prefix(JournalFault.listed).map(\.description)
      + (more > 0 ? ["and \(more) more lines like these."] : [])).joined(separator: "\n")
  }
}
