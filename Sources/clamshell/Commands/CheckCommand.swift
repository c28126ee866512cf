import ArgumentParser
import ExerciseFiles
import RehabCore

/// Reads all exercise and protocol files, and lists what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks exercise and protocol files: every fault, with its place.",
    discussion: """
      DIR is read the way --exercises reads it: its folders Protocols, Movements and Aids add files to the ones \
      that come with clamshell, or take their place. Without DIR, what clamshell uses is checked. Each fault is \
      one line, file:line:column: and what is allowed; the exit code is then 65.

      Example: clamshell check ~/my-exercises
      """)

  @Argument(help: ArgumentHelp("The folder to check.", valueName: "dir")) var folder: String?
  @Option(name: .long, help: ArgumentHelp("The same as DIR.", valueName: "dir")) var exercises: String?
  @Flag(name: .long, help: "Print one JSON document.") var json = false

  func validate() throws {
    if folder != nil, exercises != nil { throw ValidationError("Name the folder once: DIR, or --exercises.") }
  }

  func run() throws {
    let folders = try folders()
    let files = folders.files.count
    let faults: [ContentFault]
    var library: ExerciseLibrary?
    do throws(ContentFaults) {
      library = try folders.library()
      faults = []
    } catch {
      faults = error.faults
    }
    if json {
      try JSON.object(["files": .number(files), "faults": .array(faults.map(\.json))]).print()
    } else if let library {
      try tell(
        "\(files) files, no faults: \(library.movements.count) exercises, \(library.aids.count) aids, "
          + "\(library.rehabProtocol.stages.count) stages.")
    } else {
      try tell(faults.map(\.description).joined(separator: "\n"))
    }
    guard faults.isEmpty else {
      let places = Set(faults.map(\.file)).count
      throw Failure.badInput(
        "\(faults.count == 1 ? "1 fault" : "\(faults.count) faults") in "
          + "\(places == 1 ? "1 file" : "\(places) files") of \(files). Nothing starts on them until they are mended."
      )
    }
  }

  private func folders() throws -> ContentFolders {
    let surroundings = Surroundings.current()
    let search = ContentSearch(surroundings: surroundings)
    guard let given = folder ?? exercises else {
      return try search.folders(own: surroundings["CLAMSHELL_EXERCISES"])
    }
    guard isFolder(given) else {
      throw Failure.badInput("There is no folder \(given). Name one that holds Protocols, Movements or Aids.")
    }
    guard ["Protocols", "Movements", "Aids"].contains(where: { isFolder("\(given)/\($0)") }) else {
      throw Failure.badInput(
        "\(given) has none of the folders Protocols, Movements and Aids, so there is nothing to check in it.")
    }
    let folders = try search.folders(own: given)
    return isSameFolder(given, folders.shipped) ? ContentFolders(shipped: given, own: nil) : folders
  }
}

extension ContentFault {
  var json: JSON {
    [
      "file": .string(file), "line": .optional(line), "column": .optional(column),
      "message": .string(message),
    ]
  }
}
