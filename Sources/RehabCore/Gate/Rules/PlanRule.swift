/// The rows of the plan table.
public enum PlanRule: String, Hashable, Sendable, CaseIterable {
  case openFlag = "p1"
  case redMorning = "p2"
  case flareRest = "p3"
  case restStage = "p4"
  case stretchesDue = "p7"
  case unknownMorning = "p5"
  case amberMorning = "p6"
  case everything = "p8"
}
