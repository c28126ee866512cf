/// What a day does to stage and dose (gate.md, section 5).
public enum Move: String, Hashable, Sendable, CaseIterable {
  case hold = "HOLD"
  case regress = "REGRESS"
  case flareRest = "FLARE_REST"
  case goOn = "CONTINUE"
  case offerAdvance = "OFFER_ADVANCE"
  case stepUp = "STEP_UP"
}
