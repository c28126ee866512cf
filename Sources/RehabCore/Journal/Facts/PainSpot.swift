/// Where it hurt: at the injury, which the gate judges, or in a plainly tired muscle, which it does not.
public enum PainSpot: String, Hashable, Sendable, CaseIterable {
  case injury, muscle
}
