import Files

/// The file of a store, as the file system sees it.
struct StoreFile: Hashable, Sendable {
  /// As it was given, for messages.
  let name: String
  private let file: File

  init(path: String) {
    name = path
    // SQLite gives names like ":memory:" and "file:" a meaning of its own; here a path is a path.
    file = File(path.hasPrefix("/") ? path : "./" + path)
  }

  var path: String { file.path }

  /// In bytes, nil if there is no such file; what is no file, or may not be read, is refused.
  func size() throws(StoreFault) -> Int? {
    let status: FileStatus
    do {
      status = try file.status()
    } catch {
      if error.isMissing { return nil }
      throw cannotOpen(error)
    }
    guard status.kind == .file else { throw .cannotOpen(path: name, reason: "it is not a file") }
    do {
      try file.require(.read)
    } catch {
      throw cannotOpen(error)
    }
    return status.size
  }

  /// What the file says of itself, read without SQLite; nil if it is no database. A log beside it may know of a newer
  /// format, never of an older one.
  var header: StoreHeader? { (try? file.bytes(atMost: StoreHeader.length)).flatMap(StoreHeader.init) }

  var isWritable: Bool { (try? file.require(.write)) != nil }

  /// Whether files can be added beside it, as SQLite does while it writes.
  var isInWritableFolder: Bool { (try? File(file.folder.path).require([.write, .search])) != nil }

  /// Makes the file, empty, and the folders on the way to it, for no one but their owner; one that is there is left alone.
  func createIfMissing() throws(StoreFault) {
    try makeFolder()
    do {
      try file.createIfMissing()
    } catch {
      throw cannotOpen(error)
    }
  }

  /// Has a new file filled by its path; it takes the place of this one when it is whole.
  func replace(_ fill: (_ path: String) throws(StoreFault) -> Void) throws(StoreFault) {
    try makeFolder()
    try file.replace({ (partial) throws(StoreFault) in try fill(partial.path) }, fault: cannotOpen)
  }

  /// The file of a new name beside this one: "journal-x.sqlite" beside "journal.sqlite", with a number if it is taken.
  func besides(_ ending: String) throws(StoreFault) -> StoreFile {
    let type = ".sqlite"
    let (stem, extent) = name.hasSuffix(type) ? (String(name.dropLast(type.count)), type) : (name, "")
    var number = 1
    while true {
      let other = StoreFile(path: stem + ending + (number > 1 ? "-\(number)" : "") + extent)
      if try other.size() == nil { return other }
      number += 1
    }
  }

  func remove() { file.remove() }

  func isSameFile(as other: StoreFile) -> Bool { file.isSame(as: other.file) }

  private func makeFolder() throws(StoreFault) {
    do {
      try file.folder.makeIfMissing()
    } catch {
      throw .cannotOpen(path: name, reason: "its folder could not be made: \(error.reason)")
    }
  }

  private func cannotOpen(_ fault: FileFault) -> StoreFault { .cannotOpen(path: name, reason: fault.reason) }
}

/// The header of a database file, as SQLite's file format has it.
struct StoreHeader: Hashable, Sendable {
  /// In bytes.
  static let length = 100

  let applicationID: Int
  let version: Int

  init?(_ bytes: [UInt8]) {
    guard bytes.count == StoreHeader.length, bytes.starts(with: "SQLite format 3\0".utf8) else { return nil }
    func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    version = number(at: 60)
    applicationID = number(at: 68)
  }

  var isOfOurs: Bool { applicationID == Schema.applicationID }
}
