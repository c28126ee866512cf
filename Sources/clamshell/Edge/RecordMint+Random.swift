import RehabCore

extension RecordMint {
  /// Seeded by the system's random numbers.
  static func random() -> RecordMint {
    var system = SystemRandomNumberGenerator()
    return RecordMint(seed: (system.next(), system.next(), system.next(), system.next()))
  }
}
