import Files
import Wording

/// A file that is read whole; `-` is standard input.
struct InputFile {
  let path: String

  /// In megabytes; the journal of a hundred years has half of it.
  private static let largest = 300

  /// - Throws: if it cannot be read, or is larger than anything that is read here.
  func bytes() throws -> [UInt8] {
    let bound = InputFile.largest * 1_000_000
    do {
      if path != "-", File(path).kind == .folder { throw Failure.other("\(path) is a folder. Name a file.") }
      let bytes =
        path == "-" ? try StandardStream.input.bytes(within: bound) : try File(path).bytes(within: bound)
      guard let bytes else {
        throw Failure.badInput(
          "\(name) has more than \(InputFile.largest) MB, which is more than is read. Is it the right file?")
      }
      return bytes
    } catch let fault as FileFault {
      throw Failure.other("\(name) cannot be read: \(fault.reason).")
    }
  }

  /// What it is called in a message.
  var name: String { path == "-" ? "Standard input" : path.shown(atMost: 200) }
}

extension [UInt8] {
  /// Whether these are the lines of a journal, whatever the file is called: each of them is an object.
  var beginJournal: Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let blanks = " \t\r\n".utf8
    return dropFirst(starts(with: mark) ? mark.count : 0).first { !blanks.contains($0) }
      .map { $0 == UInt8(ascii: "{") } ?? true
  }
}
