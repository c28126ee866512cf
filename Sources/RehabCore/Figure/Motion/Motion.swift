/// A figure as it moves at one dose, of one side.
public struct Motion: Hashable, Sendable {
  public let figure: Figure
  /// The side that works.
  public let side: Side
  /// From the start to the end of this dose.
  public let poses: [KeyPose]
  private let footing: Footing
  /// When each pose is reached, 0 to 1; the last is 1.
  private let times: [Double]

  /// - Parameter dose: which end the movement has; without one, that of the figure itself.
  public init(_ figure: Figure, side: Side, dose: DoseLevel? = nil) {
    self.figure = figure
    self.side = side
    var poses = figure.poses
    if let end = dose.flatMap({ figure.ends[$0] }), !poses.isEmpty { poses[poses.count - 1] = end }
    self.poses = poses
    footing = Footing(
      posture: figure.posture, contacts: figure.contacts, grips: figure.grips,
      start: poses.first?.pose ?? Pose())
    times = Motion.times(of: poses.map(\.pose), isCycle: figure.cycle != nil)
  }

  /// The body so far on the way from the start to the end, 0 to 1; of a cycle, so far on the way round.
  ///
  /// - Parameter breath: how deep the lungs are filled, 0 to 1.
  public func body(at progress: Double, breath: Double = 0) -> Body {
    var pose = figure.cycle == nil ? pose(at: progress) : poseInCycle(at: progress)
    pose[.trunkBend] -= Motion.rise * breath
    let body = footing.body(in: pose)
    return side == .left ? body : body.mirrored
  }

  /// When the key poses are reached, 0 to 1.
  public var stations: [Double] { times }

  /// How much a breath straightens the trunk, in degrees: enough to be seen as life, and no more.
  private static let rise = 1.5

  private func pose(at progress: Double) -> Pose {
    guard let first = poses.first?.pose, let last = poses.last?.pose else { return Pose() }
    guard progress > 0, let next = times.firstIndex(where: { $0 > progress }), next > 0 else {
      return progress <= 0 ? first : last
    }
    let fraction = (progress - times[next - 1]) / (times[next] - times[next - 1])
    return poses[next - 1].pose.mixed(with: poses[next].pose, eased(fraction))
  }

  /// Steps never stop, so they are led through their poses on a curve and not from halt to halt.
  private func poseInCycle(at progress: Double) -> Pose {
    let count = poses.count
    guard count > 0 else { return Pose() }
    let place = (progress - progress.rounded(.down)) * Double(count)
    let (index, fraction) = (Int(place) % count, place - place.rounded(.down))
    func pose(_ step: Int) -> Pose { poses[(index + step + count) % count].pose }
    return Pose.curve(pose(-1), pose(0), pose(1), pose(2), at: fraction)
  }

  private static func times(of poses: [Pose], isCycle: Bool) -> [Double] {
    guard !isCycle else { return poses.indices.map { Double($0) / Double(poses.count) } }
    let changes = zip(poses, poses.dropFirst()).map { max(1, $0.largestChange(to: $1)) }
    let whole = changes.reduce(0, +)
    guard whole > 0 else { return [1] }
    return changes.reduce(into: [0]) { times, change in times.append((times.last ?? 0) + change / whole) }
  }
}

/// The way from 0 to 1 that begins and ends gently, with the least jerk.
func eased(_ fraction: Double) -> Double {
  let t = min(1, max(0, fraction))
  return t * t * t * (10 - 15 * t + 6 * t * t)
}

extension Pose {
  /// The curve through two poses that comes from the one before and goes to the one after (Catmull and Rom).
  fileprivate static func curve(_ before: Pose, _ from: Pose, _ to: Pose, _ after: Pose, at t: Double) -> Pose
  {
    let (square, cube) = (t * t, t * t * t)
    return before.scaled(by: (2 * square - cube - t) / 2)
      .adding(from, times: (3 * cube - 5 * square + 2) / 2)
      .adding(to, times: (4 * square - 3 * cube + t) / 2)
      .adding(after, times: (cube - square) / 2)
  }
}
