import Foundation

/// The program that was built together with these tests.
enum BuiltProgram {
  struct NotFound: Error, CustomStringConvertible {
    var looked: [String]
    var description: String {
      "no clamshell to test in \(looked.joined(separator: " or ")): run `swift build`"
    }
  }

  static func path() throws -> String {
    let looked = [besideTheTests, "\(packageFolder)/.build/debug"].compactMap(\.self)
    guard
      let folder = looked.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/clamshell") })
    else { throw NotFound(looked: looked) }
    return "\(folder)/clamshell"
  }

  static var packageFolder: String {
    var file = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { file.deleteLastPathComponent() }
    return file.path
  }

  /// Where all homes keep what was read of the exercise files.
  static var cacheOfTests: String { "\(besideTheTests ?? "\(packageFolder)/.build/debug")/cache-of-tests" }

  /// The folder of the test bundle, which the command line names: on Linux as the program that runs, on
  /// macOS as an argument of the tool that loads it.
  private static var besideTheTests: String? {
    for argument in CommandLine.arguments {
      guard let end = argument.range(of: ".xctest")?.upperBound else { continue }
      let bundle = URL(fileURLWithPath: String(argument[..<end]))
      return bundle.deletingLastPathComponent().path
    }
    return nil
  }
}
