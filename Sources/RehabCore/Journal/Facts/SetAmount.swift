/// What a set was made of.
public enum SetAmount: Hashable, Sendable {
  case reps(Int)
  case holdSeconds(Int)
}
