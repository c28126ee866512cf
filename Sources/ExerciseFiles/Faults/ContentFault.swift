/// Something that is wrong in a content file: where, what, and what may stand there instead.
public struct ContentFault: Hashable, Sendable {
  /// The path of the file, beginning with the folder that was given.
  public var file: String
  /// Counted from 1; nil where the whole file is meant, as when it cannot be read.
  public var line: Int?
  /// Counted from 1, in Unicode scalars; nil where the whole file is meant.
  public var column: Int?
  /// A sentence or two.
  public var message: String

  public init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension ContentFault: CustomStringConvertible {
  /// `file:line:column: message`, as compilers write it and editors understand it.
  public var description: String {
    let position = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return "\(file)\(position): \(message)"
  }
}

extension ContentFault: Comparable {
  /// By file, then from its top to its bottom.
  public static func < (left: ContentFault, right: ContentFault) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let leftPosition = (left.line ?? 0, left.column ?? 0)
    let rightPosition = (right.line ?? 0, right.column ?? 0)
    if leftPosition != rightPosition { return leftPosition < rightPosition }
    return left.message < right.message
  }
}

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
