/// A pose of a movement that has a name, such as "knee open".
public struct KeyPose: Hashable, Sendable, Codable {
  public var name: String
  public var pose: Pose

  public init(name: String, pose: Pose) {
    self.name = name
    self.pose = pose
  }
}
