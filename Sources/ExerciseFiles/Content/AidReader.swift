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

/// Reads what movements and aids have in common: evidence, and answers to runners' advice.
enum EvidenceReader {
  static func evidence(_ cursor: Cursor) -> Evidence {
    cursor.group { fields in
      Evidence(
        grades: fields["grades"].list(1...4, of: "grades") { $0.choice(else: EvidenceGrade.d) },
        statement: fields["statement"].text(), sources: fields["sources"].sources())
    }
  }

  static func answers(_ cursor: Cursor?) -> [ThreadAnswer] {
    cursor?.list(1...20, of: "answers") { item in
      item.group { fields in
        ThreadAnswer(
          topic: fields["topic"].text(), voices: fields["voices"].text(), answer: fields["answer"].text(),
          sources: fields["sources"].sources())
      }
    } ?? []
  }
}
