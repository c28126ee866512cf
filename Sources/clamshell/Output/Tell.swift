import Files

/// Writes a text and an end of line to standard output; a disk that is full or a reader that left is a failure.
func tell(_ text: String) throws {
  try put(text.hasSuffix("\n") ? text : text + "\n")
}

/// Writes a text to standard output as it is.
func put(_ text: String) throws {
  do {
    try StandardStream.output.write(Array(text.utf8))
  } catch {
    throw Failure.other("Standard output could not be written: \(error.reason).")
  }
}
