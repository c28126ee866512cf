/// A plan that was begun on another protocol than the one that decides its days.
public struct ForeignProtocol: Hashable, Sendable {
  /// The id that the start of the plan names.
  public let begunWith: String
  /// The id of the protocol that decides.
  public let inUse: String

  /// Nil if the plan goes by the protocol that it was begun on.
  public init?(_ enrolment: Enrolment, _ rehab: RehabProtocol) {
    guard enrolment.protocolID != rehab.id else { return nil }
    begunWith = enrolment.protocolID
    inUse = rehab.id
  }
}

extension GateHistory {
  /// The protocol that the plan was begun on, if the days were decided by another one.
  public var foreignProtocol: ForeignProtocol? { ForeignProtocol(enrolment, rehab) }
}
