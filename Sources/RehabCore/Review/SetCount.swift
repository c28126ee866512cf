/// How much was done in sets: of one side, or of both together.
public struct SetCount: Hashable, Sendable {
  public private(set) var sets = 0
  public private(set) var reps = 0
  public private(set) var holdSeconds = 0

  public init() {}

  mutating func add(_ set: SetDone) {
    sets += 1
    switch set.amount {
    case .reps(let count): reps += count
    case .holdSeconds(let seconds): holdSeconds += seconds
    case nil: break
    }
  }
}
