import Foundation
public import Testing

/// Compares rows of text with the file `Goldens/<name>.txt` in the folder of the test's target.
///
/// With RECORD_GOLDENS=1 the file is written instead, and the test fails, so that a recording is never taken
/// for a pass.
public func expectGolden(
  _ rows: [String], named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = goldens(besideTest: filePath).appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    record(rows, in: file, sourceLocation)
    return
  }
  guard let text = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "There is no golden \(file.path). Run the test with RECORD_GOLDENS=1 and read what it writes.",
      sourceLocation: sourceLocation)
    return
  }
  var expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if expected.last == "" { expected.removeLast() }
  guard rows != expected else { return }
  let differences = differences(between: expected, and: rows)
  Issue.record(
    "The rows differ from \(file.lastPathComponent):\n\(differences)", sourceLocation: sourceLocation)
}

private func goldens(besideTest filePath: String) -> URL {
  let parts = filePath.split(separator: "/", omittingEmptySubsequences: false)
  let tests = parts.lastIndex(of: "Tests") ?? parts.startIndex
  let target = parts.prefix(tests + 2).joined(separator: "/")
  return URL(filePath: target).appending(path: "Goldens")
}

private func record(_ rows: [String], in file: URL, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try rows.map { $0 + "\n" }.joined().write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(file.path). Run again without RECORD_GOLDENS.", sourceLocation: sourceLocation)
  } catch {
    Issue.record("Could not record \(file.path): \(error)", sourceLocation: sourceLocation)
  }
}

private func differences(between expected: [String], and rows: [String]) -> String {
  (0..<max(expected.count, rows.count)).compactMap { index in
    let wanted = index < expected.count ? expected[index] : nil
    let found = index < rows.count ? rows[index] : nil
    guard wanted != found else { return nil }
    return "row \(index):\n  expected |\(wanted ?? "(no row)")|\n  found    |\(found ?? "(no row)")|"
  }
  .joined(separator: "\n")
}
