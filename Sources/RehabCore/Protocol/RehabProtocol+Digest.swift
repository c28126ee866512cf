extension RehabProtocol {
  /// A number for all that the gate decides by: two protocols of one digest give the same decisions.
  public var digest: UInt64 {
    var digest = Digest()
    for number in limits.numbers { digest.add(number) }
    for stage in stages {
      digest.add(stage.number.rawValue)
      digest.add(stage.entryDose?.rawValue ?? -1)
      for test in stage.readiness {
        for byte in test.id.rawValue.utf8 { digest.add(Int(byte)) }
        digest.add(test.scoreAtMost.value)
      }
    }
    digest.add(ladder.last?.number ?? 0)
    return digest.value
  }
}

/// FNV-1a over numbers; the same in every run of the program.
private struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      value = (value ^ (UInt64(bitPattern: Int64(number)) >> UInt64(shift) & 0xFF)) &* 0x0000_0100_0000_01B3
    }
  }
}
