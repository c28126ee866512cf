/// What one set is made of.
public enum SetWork: Hashable, Sendable, Codable {
  case reps(Int, tempo: Tempo)
  /// A stretch or position held, in seconds.
  case hold(seconds: Int)

  /// How long one set takes, in seconds.
  public var seconds: Int {
    switch self {
    case .reps(let count, let tempo): count * tempo.seconds
    case .hold(let seconds): seconds
    }
  }
}
