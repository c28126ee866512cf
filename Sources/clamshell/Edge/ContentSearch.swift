import ExerciseFiles
import RehabCore

/// Where the exercises are looked for.
struct ContentSearch {
  let surroundings: Surroundings

  /// The shipped folder, and the user's own that adds to it or overrides it.
  func folders(own: String?) throws -> ContentFolders {
    if let own, !isFolder(own) {
      throw Failure.badInput("There is no folder \(own). Give --exercises a folder that is there.")
    }
    guard let shipped = shippedCandidates.first(where: { isFolder($0 + "/Protocols") }) else {
      throw Failure.other(
        "The exercises that belong to clamshell were not found beside \(surroundings.binary), nor in "
          + "../share/clamshell. Install it again with 'make install', which copies them.")
    }
    return ContentFolders(shipped: shipped, own: own ?? usersOwn)
  }

  /// Beside the binary, in `../share/clamshell`, and in the source tree that it was built in.
  private var shippedCandidates: [String] {
    var candidates: [String] = []
    var folder = parent(of: surroundings.binary)
    candidates.append(folder + "/Exercises")
    candidates.append(parent(of: folder) + "/share/clamshell/Exercises")
    while folder != "/", !folder.isEmpty {
      folder = parent(of: folder)
      candidates.append((folder == "/" ? "" : folder) + "/Exercises")
    }
    return candidates
  }

  private var usersOwn: String? {
    surroundings.dataFolder.map { $0 + "/Exercises" }.flatMap { isFolder($0) ? $0 : nil }
  }

  private func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
