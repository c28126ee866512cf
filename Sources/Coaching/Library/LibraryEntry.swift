public import RehabCore
public import Wording

/// A card of the library.
public enum LibraryEntry: Hashable, Sendable {
  case movement(ExerciseID)
  case aid(String)

  /// The cards in their groups: strength and stretches in the order of their stages, then the aids.
  public static func groups(_ library: ExerciseLibrary) -> [(name: String, entries: [LibraryEntry])] {
    let movements = library.movementsByName.enumerated().sorted {
      (stage($0.element), $0.offset) < (stage($1.element), $1.offset)
    }.map(\.element)
    let groups: [(String, [LibraryEntry])] = [
      (LibraryWording.strength, movements.filter { $0.kind == .strength }.map { .movement($0.id) }),
      (LibraryWording.stretches, movements.filter { $0.kind == .stretch }.map { .movement($0.id) }),
      (LibraryWording.aids, library.aidsByName.map { .aid($0.id) }),
    ]
    return groups.filter { !$0.1.isEmpty }
  }

  /// What it is called.
  public func name(_ library: ExerciseLibrary) -> String {
    switch self {
    case .movement(let id): library.name(of: id)
    case .aid(let id): library[aid: id]?.name ?? id
    }
  }

  public func evidence(_ library: ExerciseLibrary) -> Evidence? {
    switch self {
    case .movement(let id): library[movement: id]?.evidence
    case .aid(let id): library[aid: id]?.evidence
    }
  }

  private static func stage(_ movement: Movement) -> Int {
    movement.stages.map(\.rawValue).min() ?? Int.max
  }
}

extension Coach {
  /// The card of an entry, with a word on top if the movement is hidden or was turned on again.
  public func card(of entry: LibraryEntry) -> Page {
    switch entry {
    case .aid(let id): return library[aid: id].map { CardPage.page(for: $0, library) } ?? Page()
    case .movement(let id):
      guard let movement = library[movement: id] else { return Page() }
      var page = CardPage.page(for: movement, library)
      let rehab = library.rehabProtocol
      switch standing(of: id) {
      case .free: break
      case .hidden: page.blocks.insert(.caution(LibraryWording.whyHidden(movement, rehab)), at: 1)
      case .shownAgain: page.blocks.insert(.caution(LibraryWording.whyShown(movement, rehab)), at: 1)
      }
      return page
    }
  }

  /// Whether a red flag keeps a movement out of the routines.
  public func standing(of movement: ExerciseID) -> MovementStanding {
    guard let history, history.hiddenMovements(library).contains(movement) else { return .free }
    return settings.choices.shownAgain.contains(movement) ? .shownAgain : .hidden
  }
}

/// Whether a red flag keeps a movement out of the routines, and whether the runner turned it on again.
public enum MovementStanding: Hashable, Sendable {
  case free, hidden, shownAgain
}
