import Files

/// A file that is read whole; `-` is standard input.
struct InputFile {
  let path: String

  func bytes() throws -> [UInt8] {
    do {
      guard path != "-" else { return try StandardStream.input.bytes() }
      if File(path).kind == .folder { throw Failure.other("\(path) is a folder. Name a file.") }
      return try File(path).bytes()
    } catch let fault as FileFault {
      let name = path == "-" ? "Standard input" : path
      throw Failure.other("\(name) cannot be read: \(fault.reason).")
    }
  }
}
