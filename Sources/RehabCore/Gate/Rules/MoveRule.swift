/// The rows of the move table, under the names of gate.md.
public enum MoveRule: String, Hashable, Sendable, CaseIterable {
  case openFlag = "m1"
  case redMornings = "m2"
  case gap = "m5''"
  case sideBecameAffected = "m5'"
  case secondFlare = "m3"
  case unsettledFlare = "m4"
  case raisedMornings = "m5"
  case flare = "m3'"
  case risingTrend = "m6"
  case amberOrLinger = "m7"
  case unknownNight = "m8"
  case readyToAdvance = "m9"
  case readyForMore = "m10"
  case carryOn = "m11"
}
