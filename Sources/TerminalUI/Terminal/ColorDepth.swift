/// How many colours a terminal has.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  case mono, eight, sixteen, indexed256, direct
}
