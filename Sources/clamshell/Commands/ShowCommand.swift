import ArgumentParser
import ExerciseFiles
import RehabCore
import Wording

/// The exercises and aids, to read.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Lists the exercises and aids, or shows one card.",
    discussion: """
      A card has the steps, the cues, the dose of each level, how sure anyone can be of it, and who says so. \
      NAME is the name of its file, or the name on the card.

      Example: clamshell show fire-hydrant
      """)

  @Argument(help: ArgumentHelp("The exercise or aid.", valueName: "name")) var name: [String] = []
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var content: ExercisesOption

  func run() throws {
    let library = try content.library(.current())
    guard !name.isEmpty else { return try show(list(library), library.json) }
    let wanted = name.joined(separator: " ")
    if let movement = library.movementsByName.first(where: { matches($0.id.rawValue, $0.name, wanted) }) {
      try show(PageText(page: CardPage.page(for: movement, library)).text, movement.json(library))
    } else if let aid = library.aidsByName.first(where: { matches($0.id, $0.name, wanted) }) {
      try show(PageText(page: CardPage.page(for: aid, library)).text, aid.json(library))
    } else {
      throw unknown(wanted, library)
    }
  }

  private func show(_ text: String, _ document: JSON) throws {
    if json { try document.print() } else { try tell(text) }
  }

  private func matches(_ id: String, _ name: String, _ wanted: String) -> Bool {
    let plain = wanted.lowercased()
    return id == plain || name.lowercased() == plain
      || id == plain.split(separator: " ").joined(separator: "-")
  }

  private func unknown(_ wanted: String, _ library: ExerciseLibrary) -> Failure {
    let known = library.movements.keys.map(\.rawValue) + library.aids.keys
    let word = wanted.split(separator: " ").joined(separator: "-")
    return .badInput(
      "There is no exercise or aid '\(wanted)'.\(Suggestion.sentence(for: word, among: known)) "
        + "'clamshell show' lists them.")
  }

  private func list(_ library: ExerciseLibrary) -> String {
    let strength = library.movementsByName.filter { $0.kind == .strength }
    let stretches = library.movementsByName.filter { $0.kind == .stretch }
    let all = library.movements.keys.map(\.rawValue) + library.aids.keys
    let width = all.map(\.count).max() ?? 0
    func row(_ id: String, _ name: String, _ evidence: Evidence) -> String {
      let gap = String(repeating: " ", count: width - id.count)
      return "  \(id)\(gap)  \(name), \(LibraryWording.grade(evidence))"
    }
    func part(_ title: String, _ movements: [Movement]) -> [String] {
      [title] + movements.map { row($0.id.rawValue, $0.name, $0.evidence) } + [""]
    }
    let aids = [LibraryWording.aids] + library.aidsByName.map { row($0.id, $0.name, $0.evidence) }
    return (part(LibraryWording.strength, strength) + part(LibraryWording.stretches, stretches) + aids)
      .joined(separator: "\n")
  }
}
