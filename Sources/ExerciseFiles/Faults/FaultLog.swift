/// Collects the faults of all files while reading goes on.
final class FaultLog {
  private var faults: Set<ContentFault> = []
  /// Those of them that leave a value to read: a number that is not allowed, or does not fit the others.
  private var readable: Set<ContentFault> = []

  /// Whether everything could be read, right or wrong.
  var isReadable: Bool { faults.isSubset(of: readable) }

  var isEmpty: Bool { faults.isEmpty }

  /// Whether nothing is wrong with a file so far.
  func isClean(_ file: String) -> Bool { !faults.contains { $0.file == file } }

  /// What was read, and whether without a new fault: what was not says nothing about how it fits the rest.
  func observe<Value>(_ read: () -> Value) -> (value: Value, isSound: Bool) {
    let before = faults.count
    let value = read()
    return (value, faults.count == before)
  }

  func add(_ message: String, at place: Place, isReadable: Bool = false) {
    let fault = ContentFault(file: place.file, line: place.line, column: place.column, message: message)
    faults.insert(fault)
    if isReadable { readable.insert(fault) }
  }

  /// What was read, if nothing was wrong with it.
  func pass<Value>(_ value: Value) throws(ContentFaults) -> Value {
    if isEmpty { return value }
    throw ContentFaults(faults.sorted())
  }
}

/// A place in a file, or the whole file.
struct Place {
  var file: String
  var line: Int?
  var column: Int?
}
