/// A: trial or systematic review in ITBS; B: cohort, case series or lab study in ITBS, or a trial in a neighbouring
/// condition; C: advice of an organisation or hospital; D: clinic blog, coach or anecdote.
public enum EvidenceGrade: String, Hashable, Sendable, Codable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
}
