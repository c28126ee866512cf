/// Makes the names of records out of a random seed (xoshiro256**), so that the coach itself stays pure.
public struct RecordMint: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// - Parameter seed: 256 random bits, not all of them 0.
  public init(seed: (UInt64, UInt64, UInt64, UInt64)) {
    state = seed == (0, 0, 0, 0) ? (1, 2, 3, 4) : seed
  }

  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  public mutating func next() -> RecordID { RecordID.random(using: &self) }
}
