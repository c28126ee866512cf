// How the values that a gate is made of pass through an archive.

extension Day: ArchivableInPlace {
  static var blank: Day { Day(number: 0) }

  mutating func pass(through archive: inout Archive) {
    var number = number
    archive.pass(number: &number)
    self = Day(number: number)
  }
}

extension PainScore: ArchivableInPlace {
  static var blank: PainScore { .none }

  mutating func pass(through archive: inout Archive) {
    var value = value
    archive.pass(number: &value)
    if let score = PainScore(value) { self = score } else { archive.fail() }
  }
}

extension Pain: ArchivableInPlace {
  static var blank: Pain { Pain() }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&left)
    archive.pass(&right)
  }
}

extension ExerciseID: ArchivableInPlace {
  static var blank: ExerciseID { ExerciseID(rawValue: "") }

  mutating func pass(through archive: inout Archive) {
    var name = rawValue
    archive.pass(&name)
    self = ExerciseID(rawValue: name)
  }
}

extension Side: Archivable {}

extension StageNumber: Archivable {}

extension DoseLevel: Archivable {}

extension Plan: Archivable {}

extension PainLocation: Archivable {}

extension SessionStart: ArchivableInPlace {
  static var blank: SessionStart { SessionStart(kind: .strength) }

  mutating func pass(through archive: inout Archive) {
    archive.pass(choice: &kind)
    archive.pass(&dose)
    archive.pass(&level)
    archive.pass(&pre)
    archive.pass(&painkiller)
  }
}

extension Enrolment: ArchivableInPlace {
  static var blank: Enrolment { Enrolment(protocolID: "", affected: []) }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&protocolID)
    archive.pass(&affected)
    archive.pass(&onset)
    archive.pass(&grade)
    archive.pass(&location)
    archive.pass(&longestRunMinutes)
  }
}
