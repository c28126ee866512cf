internal import RehabCore

/// Reads a file of `Aids/`.
enum AidReader {
  static func read(_ file: Cursor) -> Aid {
    file.group { fields in
      Aid(
        id: fields["id"].ownName(), name: fields["name"].text(), purpose: fields["purpose"].text(),
        how: fields["how"].texts(1...20), when: fields["when"].text(),
        avoidIf: fields.ifPresent("avoid-if")?.texts(1...20) ?? [],
        evidence: EvidenceReader.evidence(fields["evidence"]),
        answers: EvidenceReader.answers(fields.ifPresent("answers")))
    }
  }
}
