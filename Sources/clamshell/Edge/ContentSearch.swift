import ExerciseFiles
import Files
import RehabCore

/// Where the exercises are looked for.
struct ContentSearch {
  let surroundings: Surroundings

  /// The shipped folder, and the user's own that adds to it or overrides it.
  func folders(own: String?) throws -> ContentFolders {
    if let own, !Folder(own).isThere {
      throw Failure.badInput("There is no folder \(own). Give --exercises a folder that is there.")
    }
    guard let shipped = shippedCandidates.first(where: { $0.folder("Protocols").isThere }) else {
      throw Failure.other(
        "The exercises that belong to clamshell were not found beside \(surroundings.binary), nor in "
          + "../share/clamshell. Install it again with 'make install', which copies them.")
    }
    return ContentFolders(shipped: shipped.path, own: own ?? usersOwn)
  }

  /// Beside the binary, in `../share/clamshell`, and in the source tree that it was built in.
  private var shippedCandidates: [Folder] {
    var folder = File(surroundings.binary).folder
    var candidates = [folder.folder("Exercises"), folder.parent.folder("share/clamshell/Exercises")]
    while folder != folder.parent {
      folder = folder.parent
      candidates.append(folder.folder("Exercises"))
    }
    return candidates
  }

  private var usersOwn: String? {
    guard let folder = surroundings.dataFolder?.folder("Exercises"), folder.isThere else { return nil }
    return folder.path
  }
}
