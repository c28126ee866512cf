extension RehabProtocol {
  /// A number for all that the gate decides by: two protocols of one digest give the same decisions.
  public var digest: UInt64 {
    var digest = Fingerprint()
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
