import ArgumentParser
import ExerciseFiles
import Files
import RehabCore
import Wording

/// Reads all exercise and protocol files, and lists what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks exercise and protocol files: every fault, with its place.",
    discussion: """
      DIR is read the way --exercises reads it: its folders Protocols, Movements, Aids and Figures add files to the ones \
      that come with clamshell, or take their place. Without DIR, what clamshell uses is checked. Each fault is \
      one line, file:line:column: and what is allowed; the exit code is then 65.

      With --prove every state is explored that a runner can get into, and what a safe protocol has to keep is held \
      against it; a claim that breaks is shown with the days that lead to it, and the exit code is 65.

      Example: clamshell check ~/my-exercises
      Example: clamshell check --prove
      """)

  @Argument(help: ArgumentHelp("The folder to check.", valueName: "dir")) var folder: String?
  @Option(name: .long, help: ArgumentHelp("The same as DIR.", valueName: "dir")) var exercises: String?
  @Flag(name: .long, help: "Also explore every state of the protocol, and prove that it is safe.") var prove =
    false
  @Flag(name: .long, help: "Print one JSON document.") var json = false

  func validate() throws {
    if folder != nil, exercises != nil { throw ValidationError("Name the folder once: DIR, or --exercises.") }
  }

  func run() throws {
    let folders = try folders()
    let files = folders.files.count
    let (library, faults) = read(folders)
    let report = prove ? report(library?.rehabProtocol ?? folders.protocolAsWritten()) : nil
    if json {
      var document: [String: JSON] = ["files": .number(files), "faults": .array(faults.map(\.json))]
      document["proof"] = report?.json
      try JSON.object(document).print()
    } else {
      let found = library.map { [summary($0, files)] } ?? faults.map(\.description)
      try tell((found + [report?.text].compactMap { $0 }).joined(separator: "\n"))
    }
    try refuse(faults, of: files)
    if let broken = report?.proof.broken, !broken.isEmpty {
      throw Failure.badInput(ProofWording.refusal(broken: broken))
    }
  }

  private func read(_ folders: ContentFolders) -> (ExerciseLibrary?, [ContentFault]) {
    do throws(ContentFaults) {
      return (try folders.library(followingFigures: true), [])
    } catch {
      return (nil, error.faults)
    }
  }

  private func report(_ rehab: RehabProtocol?) -> ProofReport? {
    guard let rehab else { return nil }
    let clock = ContinuousClock()
    let begun = clock.now
    let line = ProgressLine()
    let proof = Proof(rehab) { line.show(ProofWording.progress($0)) }
    line.clear()
    return ProofReport(rehab: rehab, proof: proof, taken: clock.now - begun, megabytes: System.megabytesTaken)
  }

  private func summary(_ library: ExerciseLibrary, _ files: Int) -> String {
    "\(files) files, no faults: \(library.movements.count) exercises, \(library.aids.count) aids, "
      + "\(library.rehabProtocol.stages.count) stages."
  }

  private func refuse(_ faults: [ContentFault], of files: Int) throws {
    guard !faults.isEmpty else { return }
    let places = Set(faults.map(\.file)).count
    throw Failure.badInput(
      "\(faults.count == 1 ? "1 fault" : "\(faults.count) faults") in "
        + "\(places == 1 ? "1 file" : "\(places) files") of \(files). Nothing starts on them until they are mended."
    )
  }

  private func folders() throws -> ContentFolders {
    let surroundings = Surroundings.current()
    let search = ContentSearch(surroundings: surroundings)
    guard let given = folder ?? exercises else {
      return try search.folders(own: surroundings["CLAMSHELL_EXERCISES"])
    }
    guard Folder(given).isThere else {
      throw Failure.badInput("There is no folder \(given). Name one that holds Protocols, Movements or Aids.")
    }
    guard ["Protocols", "Movements", "Aids"].contains(where: { Folder(given).folder($0).isThere }) else {
      throw Failure.badInput(
        "\(given) has none of the folders Protocols, Movements and Aids, so there is nothing to check in it.")
    }
    let folders = try search.folders(own: given)
    return Folder(given).isSame(as: Folder(folders.shipped))
      ? ContentFolders(shipped: given, own: nil) : folders
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
